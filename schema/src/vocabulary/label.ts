/** What a reader sees for a code, in both languages of the console. */
export interface Label {
  zh: string;
  en: string;
}

export type Labels<Code extends string> = Readonly<Record<Code, Label>>;

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];
