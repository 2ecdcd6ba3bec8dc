import { actors } from './one-item.actors.ts';
import { outcome } from './one-item.outcome.ts';
import { work } from './one-item.work.ts';
import type { Story } from './story.ts';

/** From the notice to the matrix: what happens to point 1, and how it stands after every step. */
export const oneItem: Story<keyof typeof actors> = {
  title: '一条工作要点的全过程',
  actors,
  steps: [...work, ...outcome],
};
