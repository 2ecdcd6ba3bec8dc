import {
  type ScoringSchemeStatus,
  scoringSchemeActions,
  scoringSchemeStatuses,
} from '@duban/schema/vocabulary/scoring';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ReturnableRecord, returnCheck } from '../returnable/returnable.entity.ts';
import { withdrawalCheck } from '../returnable/withdrawable.entity.ts';
import { User } from '../user/user.entity.ts';
import { ScoringRulesType } from './scoring-rules.entity.ts';

export const ScoringSchemeStatusEnum = enumOf(scoringSchemeStatuses);
export const ScoringSchemeActionEnum = enumOf(scoringSchemeActions);
registerEnumType(ScoringSchemeStatusEnum, { name: 'ScoringSchemeStatus' });
registerEnumType(ScoringSchemeActionEnum, { name: 'ScoringSchemeAction' });

/** Its scope columns are those of the office that drew it up. */
@ObjectType({
  description:
    '计分办法: what pieces give on the days on which it is in force. Only what is not in force yet is changed.',
  simpleResolvers: true,
})
@Entity({ tableName: 'scoring_scheme' })
@Index({ properties: ['provinceId', 'startsOn'] })
@Index({
  name: 'scoring_scheme_revision_unique',
  expression:
    'create unique index scoring_scheme_revision_unique on scoring_scheme (province_id, revision) where revision is not null',
})
@Check({ name: 'scoring_scheme_days_check', expression: 'ends_on is null or ends_on >= starts_on' })
@Check(returnCheck('scoring_scheme'))
@Check(withdrawalCheck('scoring_scheme'))
export class ScoringScheme extends ReturnableRecord {
  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => DayScalar, { description: 'Its first day.' })
  @Property({ type: DayType })
  startsOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null while none is set.' })
  @Property({ type: DayType, nullable: true })
  endsOn: string | null = null;

  @Field(() => ScoringSchemeStatusEnum)
  @Enum({ items: [...scoringSchemeStatuses], type: 'string' })
  status: Opt<ScoringSchemeStatus> = 'DRAFT';

  @Field(() => Int, {
    nullable: true,
    description: 'Counts the schemes that were put in force; lines of the ledger name it.',
  })
  @Property({ type: 'integer', nullable: true })
  revision: number | null = null;

  @Field(() => ScoringRulesType)
  @Property({ type: 'json', columnType: 'jsonb' })
  rules!: ScoringRulesType;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'enacter_id' })
  enacterId: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  enactedAt: string | null = null;
}
