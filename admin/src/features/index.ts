import type { Feature } from './feature.ts';
import { workPlan } from './work-plan/index.ts';

/** Every feature of the console, in the menu's order: a page is added here and nowhere else. */
export const features: readonly Feature[] = [workPlan];
