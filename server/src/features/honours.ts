import type { EntityClass } from '@mikro-orm/postgresql';
import { AnnualTarget } from './annual-target/annual-target.entity.ts';
import { AnnualTargetResolver, UnitClassResolver } from './annual-target/annual-target.resolver.ts';
import { TargetStandingResolver } from './annual-target/target-standing.resolver.ts';
import { UnitClass, UnitClassMember } from './annual-target/unit-class.entity.ts';

/** What follows from scores: targets, honours, titles, relegation. */
export const honourEntities: readonly EntityClass<object>[] = [UnitClass, UnitClassMember, AnnualTarget];

// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for Function
export const honourResolvers: readonly Function[] = [
  UnitClassResolver,
  AnnualTargetResolver,
  TargetStandingResolver,
];
