import { useTranslate } from 'ra-core';

export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}
type SameKeys<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : SameKeys<Tree[Key]>;
};
export type MessageKeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${MessageKeyOf<Tree[Key]>}`;
}[keyof Tree & string];

/** What one feature says, in both languages; `zh` leads, `en` must have its keys. */
export interface Messages<Tree extends MessageTree = MessageTree> {
  readonly feature: string;
  readonly zh: Tree;
  readonly en: SameKeys<Tree>;
}

export function defineMessages<const Tree extends MessageTree>(
  feature: string,
  zh: Tree,
  en: SameKeys<Tree>,
): Messages<Tree> {
  return { feature, zh, en };
}

export type Params = Readonly<Record<string, string | number>>;
export type Translate<Tree> = (key: MessageKeyOf<Tree>, params?: Params) => string;

/** `one |||| many` in a text: its form goes by `count`, and by `smart_count` where that is another. */
export function counted(params: Params | undefined): Params {
  return typeof params?.count === 'number' ? { smart_count: params.count, ...params } : { ...params };
}

/** react-admin looks for its labels below `resources.<name>`, so a feature's messages live there. */
export function useMessages<Tree extends MessageTree>(messages: Messages<Tree>): Translate<Tree> {
  const translate = useTranslate();
  return (key, params) => translate(`resources.${messages.feature}.${key}`, counted(params));
}
