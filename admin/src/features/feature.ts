import type { ViewerAction } from '@duban/schema/vocabulary/user';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { Messages } from '../app/i18n/messages.ts';
import type { ResourceDocuments } from '../app/resourceDocuments.ts';
import type { Waiting } from './overview/waiting.ts';
import type { Viewer } from './session/viewer.ts';

export const menuGroups = ['work', 'supervision', 'publicity', 'administration'] as const;
export type MenuGroup = (typeof menuGroups)[number];

type Page = LazyExoticComponent<ComponentType>;

/** One folder of the console: where it stands in the menu, what it is read with, and its pages by address. */
export interface Feature {
  /** resource and address: /work-item, /work-item/:id/show */
  name: string;
  /** `name` is the menu entry */
  messages: Messages<{ name: string }>;
  group?: MenuGroup;
  icon?: ComponentType<{ fontSize?: 'small' | 'inherit' }>;
  /** who finds it in the menu; nobody where left out */
  visibleTo?: (viewer: Viewer) => boolean;
  /** tasks that wait there: the figure beside the menu entry */
  waiting?: (waiting: Waiting) => number;
  documents?: ResourceDocuments;
  list?: Page;
  show?: Page;
  create?: Page;
  /** further pages below the feature's address, such as `:id/report` */
  routes?: readonly { path: string; page: Page }[];
}

export function may(...actions: ViewerAction[]): (viewer: Viewer) => boolean {
  return (viewer) => actions.some((action) => viewer.availableActions.includes(action));
}
