import type { EntityClass } from '@mikro-orm/postgresql';
import { CoverageMapResolver, SubmissionTieResolver } from './coverage-map/coverage-map.resolver.ts';
import { ItemMeasure } from './measure/item-measure.entity.ts';
import { ItemMeasuresResolver, MeasureResolver, MeasureRowResolver } from './measure/measure.resolver.ts';
import { ActivityPart } from './publicity-activity/activity-part.entity.ts';
import { ActivityPartResolver } from './publicity-activity/activity-part.resolver.ts';
import {
  PublicityActivity,
  PublicityActivityWorkItem,
} from './publicity-activity/publicity-activity.entity.ts';
import { PublicityActivityResolver } from './publicity-activity/publicity-activity.resolver.ts';
import { PublicityActivityCommandResolver } from './publicity-activity/publicity-activity-command.resolver.ts';
import { PublicityOccasion } from './publicity-occasion/publicity-occasion.entity.ts';
import { PublicityOccasionResolver } from './publicity-occasion/publicity-occasion.resolver.ts';

/** How the year's publicity is planned and held. */
export const publicityYearEntities: readonly EntityClass<object>[] = [
  PublicityOccasion,
  PublicityActivity,
  PublicityActivityWorkItem,
  ActivityPart,
  ItemMeasure,
];

// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for Function
export const publicityYearResolvers: readonly Function[] = [
  PublicityOccasionResolver,
  PublicityActivityResolver,
  PublicityActivityCommandResolver,
  ActivityPartResolver,
  CoverageMapResolver,
  SubmissionTieResolver,
  MeasureResolver,
  MeasureRowResolver,
  ItemMeasuresResolver,
];
