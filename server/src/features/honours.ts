import type { EntityClass } from '@mikro-orm/postgresql';
import { AnnualTarget } from './annual-target/annual-target.entity.ts';
import { AnnualTargetResolver, UnitClassResolver } from './annual-target/annual-target.resolver.ts';
import { TargetStandingResolver } from './annual-target/target-standing.resolver.ts';
import { UnitClass, UnitClassMember } from './annual-target/unit-class.entity.ts';
import { Award } from './award/award.entity.ts';
import {
  AwardReasonLineResolver,
  AwardResolver,
  AwardRoundResolver,
  ContestResolver,
} from './award/award.resolver.ts';
import { AwardRound } from './award/award-round.entity.ts';
import { DemonstrationTenure, DemonstrationUnit } from './demonstration-unit/demonstration-unit.entity.ts';
import {
  DemonstrationTenureResolver,
  DemonstrationUnitResolver,
} from './demonstration-unit/demonstration-unit.resolver.ts';
import { HonourOfficeResolver } from './honour-office/honour-office.resolver.ts';
import { Relegation } from './relegation/relegation.entity.ts';
import { RelegationResolver, RelegationRuleResolver } from './relegation/relegation.resolver.ts';
import { RelegationRule } from './relegation/relegation-rule.entity.ts';

/** What follows from scores: targets, honours, titles, relegation. */
export const honourEntities: readonly EntityClass<object>[] = [
  UnitClass,
  UnitClassMember,
  AnnualTarget,
  AwardRound,
  Award,
  DemonstrationUnit,
  DemonstrationTenure,
  RelegationRule,
  Relegation,
];

// biome-ignore lint/complexity/noBannedTypes: type-graphql asks for Function
export const honourResolvers: readonly Function[] = [
  HonourOfficeResolver,
  UnitClassResolver,
  AnnualTargetResolver,
  TargetStandingResolver,
  AwardRoundResolver,
  ContestResolver,
  AwardResolver,
  AwardReasonLineResolver,
  DemonstrationUnitResolver,
  DemonstrationTenureResolver,
  RelegationRuleResolver,
  RelegationResolver,
];
