import {
  type CoverageDecision,
  type CoverageMedia,
  type CoverageStatus,
  type CoverageStep,
  coverageActions,
  coverageDecisions,
  coverageMedia,
  coverageStatuses,
  coverageSteps,
} from '@duban/schema/vocabulary/coverage-request';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';

export const CoverageMediaEnum = enumOf(coverageMedia);
export const CoverageStatusEnum = enumOf(coverageStatuses);
export const CoverageActionEnum = enumOf(coverageActions);
export const CoverageStepEnum = enumOf(coverageSteps);
export const CoverageDecisionEnum = enumOf(coverageDecisions);
registerEnumType(CoverageMediaEnum, { name: 'CoverageMedia', description: '电视、广播、报纸、网络' });
registerEnumType(CoverageStatusEnum, { name: 'CoverageStatus' });
registerEnumType(CoverageActionEnum, { name: 'CoverageAction' });
registerEnumType(CoverageStepEnum, { name: 'CoverageStep', description: '部门负责人、分管领导、办公室' });
registerEnumType(CoverageDecisionEnum, { name: 'CoverageDecision' });

@ObjectType({ description: '具体联络人员', simpleResolvers: true })
export class CoverageContact {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  officePhone!: string;

  @Field(() => String)
  mobile!: string;
}

/** Part of the form, which is kept whole: those of earlier rounds stay on it. */
@ObjectType({ description: 'What one of those who sign said.', simpleResolvers: true })
export class CoverageSignature {
  @Field(() => Int, { description: '1 for the first submission, one more for each that followed a return.' })
  round!: number;

  @Field(() => CoverageStepEnum)
  step!: CoverageStep;

  @Field(() => CoverageDecisionEnum)
  decision!: CoverageDecision;

  @Field(() => String, { nullable: true })
  comment!: string | null;

  @Field(() => MomentScalar)
  at!: string;

  personId!: string;
}

@ObjectType({
  description: '宣传报道申报单: a department or unit asks for media coverage.',
  simpleResolvers: true,
})
@Entity({ tableName: 'coverage_request' })
@Index({ properties: ['provinceId', 'requestedAt'] })
@Index({ properties: ['cityId', 'requestedAt'] })
@Index({ properties: ['organizationId', 'requestedAt'] })
@Index({ properties: ['provinceId', 'status', 'requestedAt'] })
@Index({
  name: 'coverage_request_open_index',
  expression:
    "create index coverage_request_open_index on coverage_request (province_id, requested_at) where status not in ('HANDLED', 'WITHDRAWN')",
})
export class CoverageRequest extends ScopedRecord {
  /** The organization whose leader and office sign: the one above, for the province itself its own. */
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'office_id' })
  officeId!: string;

  @Field(() => CoverageStatusEnum)
  @Enum({ items: [...coverageStatuses], type: 'string' })
  status: Opt<CoverageStatus> = 'AWAITING_HEAD';

  @Field(() => Int)
  @Property({ type: 'integer', default: 1 })
  round: Opt<number> = 1;

  @Field(() => String, { description: '申请部门: the department within the organization.' })
  @Property({ type: 'text' })
  department!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  content!: string;

  @Field(() => MomentScalar, { description: 'When there will be something to cover.' })
  @Property({ type: MomentType })
  startsAt!: string;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  endsAt: string | null = null;

  @Field(() => CoverageContact)
  @Property({ type: 'json', columnType: 'jsonb' })
  contact!: CoverageContact;

  @Field(() => [CoverageMediaEnum])
  @Property({ type: 'array', columnType: 'text[]' })
  media!: CoverageMedia[];

  @Field(() => [CoverageSignature], { description: 'Oldest first.' })
  @Property({ type: 'json', columnType: 'jsonb' })
  signatures: CoverageSignature[] = [];

  @Field(() => MomentScalar, { description: 'Of the first submission.' })
  @Property({ type: MomentType })
  requestedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'applicant_id' })
  applicantId!: string;

  @Field(() => String, { nullable: true, description: 'What the office did, where it issued no notice.' })
  @Property({ type: 'text', nullable: true })
  outcome: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  handledAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'handler_id' })
  handlerId: string | null = null;
}

/** The tie to the work. */
@Entity({ tableName: 'coverage_request_work_item' })
export class CoverageRequestWorkItem {
  @ManyToOne(() => WorkItem, { mapToPk: true, primary: true, fieldName: 'work_item_id' })
  workItemId!: string;

  @ManyToOne(() => CoverageRequest, {
    mapToPk: true,
    primary: true,
    fieldName: 'request_id',
    index: true,
    deleteRule: 'cascade',
  })
  requestId!: string;
}
