import {
  type AwardGrade,
  type AwardRoundStatus,
  awardGrades,
  awardRoundActions,
  awardRoundStatuses,
  type Honour,
  honours,
} from '@duban/schema/vocabulary/award';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { OrganizationLevelEnum } from '../organization/organization.entity.ts';
import { WithdrawableRecord, withdrawalCheck } from '../returnable/withdrawable.entity.ts';
import { User } from '../user/user.entity.ts';

export const HonourEnum = enumOf(honours);
export const AwardGradeEnum = enumOf(awardGrades);
export const AwardRoundStatusEnum = enumOf(awardRoundStatuses);
export const AwardRoundActionEnum = enumOf(awardRoundActions);
registerEnumType(HonourEnum, { name: 'Honour', description: '先进集体、先进个人、优秀信息联络员' });
registerEnumType(AwardGradeEnum, { name: 'AwardGrade', description: '一、二、三等奖，或不分等次' });
registerEnumType(AwardRoundStatusEnum, { name: 'AwardRoundStatus' });
registerEnumType(AwardRoundActionEnum, { name: 'AwardRoundAction' });

@ObjectType({ simpleResolvers: true })
export class ContestPrize {
  @Field(() => AwardGradeEnum)
  grade!: AwardGrade;

  @Field(() => Int, { description: 'How many there are of it.' })
  count!: number;
}

/** Whoever got something in a contest before it in the list is no candidate any more. */
@ObjectType({
  description: 'One list of winners: who may get it, and how many of which grade.',
  simpleResolvers: true,
})
export class Contest {
  @Field(() => String)
  name!: string;

  @Field(() => HonourEnum)
  honour!: Honour;

  @Field(() => OrganizationLevelEnum, {
    nullable: true,
    description: 'Units of this level only, and their people.',
  })
  level!: OrganizationLevel | null;

  @Field(() => ID, { nullable: true, description: 'Units of this class only, and their people.' })
  unitClassId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the yearly target; for collectives.' })
  minPercent!: number | null;

  @Field(() => Float, { nullable: true, description: 'Points that a winner has at least.' })
  minPoints!: number | null;

  @Field(() => Boolean, { description: 'A unit with a fault on record is no candidate, nor are its people.' })
  noFaults!: boolean;

  @Field(() => [ContestPrize], { description: 'The highest grade first.' })
  prizes!: ContestPrize[];
}

/** Its scope columns are the office’s. */
@ObjectType({
  description: '年度评选: contests of a year, and winners proposed from its ledger.',
  simpleResolvers: true,
})
@Entity({ tableName: 'award_round' })
@Index({ properties: ['provinceId', 'year', 'createdAt'] })
@Index({ properties: ['organizationId', 'year', 'createdAt'] })
@Check(withdrawalCheck('award_round'))
export class AwardRound extends WithdrawableRecord {
  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => AwardRoundStatusEnum)
  @Enum({ items: [...awardRoundStatuses], type: 'string', default: 'DRAFT' })
  status: Opt<AwardRoundStatus> = 'DRAFT';

  @Field(() => [Contest])
  @Property({ type: 'json', columnType: 'jsonb' })
  contests!: Contest[];

  @Field(() => MomentScalar, { description: 'When the year was scored that its winners are proposed from.' })
  @Property({ type: MomentType })
  scoredAt!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  createdAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  /** Everybody of the office who changed it: none of them approves it. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  editorIds!: string[];

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'approver_id' })
  approverId: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  approvedAt: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why a leader returned it.' })
  @Property({ type: 'text', nullable: true })
  returnComment: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  publishedAt: string | null = null;
}
