import {
  type AdHocOrigin,
  adHocOrigins,
  approvalDecisions,
  type PressForm,
  type PressMode,
  type PressStatus,
  pressActions,
  pressForms,
  pressModes,
  pressStatuses,
} from '@duban/schema/vocabulary/press-release';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { ApprovalStep } from '../approval-chain/approval-chain.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Spokesperson, SubjectArea } from '../press-office/press-office.entity.ts';
import { ReleasePlanEntry } from '../release-plan/release-plan.entity.ts';
import { User } from '../user/user.entity.ts';

export const PressModeEnum = enumOf(pressModes);
export const PressStatusEnum = enumOf(pressStatuses);
export const PressActionEnum = enumOf(pressActions);
export const PressFormEnum = enumOf(pressForms);
export const AdHocOriginEnum = enumOf(adHocOrigins);
export const ApprovalDecisionEnum = enumOf(approvalDecisions);
registerEnumType(PressModeEnum, { name: 'PressMode', description: '日常、特殊、临时' });
registerEnumType(PressStatusEnum, { name: 'PressStatus' });
registerEnumType(PressActionEnum, { name: 'PressAction' });
registerEnumType(PressFormEnum, { name: 'PressForm' });
registerEnumType(AdHocOriginEnum, { name: 'AdHocOrigin', description: '主动申请、应约发布' });
registerEnumType(ApprovalDecisionEnum, { name: 'ApprovalDecision' });

/** Its scope columns are those of the department or bureau that drafted it. */
@ObjectType({
  description: '新闻发布: drafted, passed step by step, released as it was approved.',
  simpleResolvers: true,
})
@Entity({ tableName: 'press_release' })
@Index({ properties: ['provinceId', 'draftedAt'] })
@Index({ properties: ['cityId', 'draftedAt'] })
@Index({ properties: ['organizationId', 'draftedAt'] })
@Index({ properties: ['provinceId', 'status', 'draftedAt'] })
@Index({ properties: ['provinceId', 'mode', 'draftedAt'] })
@Index({ properties: ['bureauId', 'plannedOn'] })
@Index({
  name: 'press_release_open_index',
  expression:
    "create index press_release_open_index on press_release (province_id, drafted_at) where status in ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED')",
})
@Index({
  name: 'press_release_entry_unique',
  expression:
    "create unique index press_release_entry_unique on press_release (plan_entry_id) where status <> 'WITHDRAWN' and plan_entry_id is not null",
})
@Check({ name: 'press_release_delay_check', expression: "delay_reason is null or status = 'RELEASED'" })
export class PressRelease extends ScopedRecord {
  /** Whose chain it goes by, and whose office releases it. */
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'bureau_id' })
  bureauId!: string;

  @Field(() => PressModeEnum)
  @Enum({ items: [...pressModes], type: 'string' })
  mode!: PressMode;

  @Field(() => PressStatusEnum)
  @Enum({ items: [...pressStatuses], type: 'string' })
  status: Opt<PressStatus> = 'DRAFT';

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'Frozen from the submission on, unless it is returned.' })
  @Property({ type: 'text' })
  body!: string;

  @ManyToOne(() => SubjectArea, { mapToPk: true, fieldName: 'subject_area_id', index: true })
  subjectAreaId!: string;

  @Field(() => DayScalar, { description: 'The day on which it is to go out.' })
  @Property({ type: DayType })
  plannedOn!: string;

  @ManyToOne(() => ReleasePlanEntry, {
    mapToPk: true,
    nullable: true,
    fieldName: 'plan_entry_id',
    index: true,
  })
  planEntryId: string | null = null;

  @Field(() => AdHocOriginEnum, { nullable: true, description: 'Of an ad hoc release.' })
  @Enum({ items: [...adHocOrigins], type: 'string', nullable: true })
  adHocOrigin: AdHocOrigin | null = null;

  @Field(() => String, { nullable: true, description: 'Who invites, or to whom it was applied.' })
  @Property({ type: 'text', nullable: true })
  adHocParty: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of the application or invitation.' })
  @Property({ type: DayType, nullable: true })
  adHocOn: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a special release: who consented for the government.',
  })
  @Property({ type: 'text', nullable: true })
  consentBy: string | null = null;

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  consentOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Its document number or how it was given.' })
  @Property({ type: 'text', nullable: true })
  consentReference: string | null = null;

  @Field(() => Int, { description: 'Of the chain that it goes by; 0: the default.' })
  @Property({ type: 'integer' })
  chainRevision!: number;

  @Field(() => [ApprovalStep], { description: 'The chain as it stood when this was drafted.' })
  @Property({ type: 'json', columnType: 'jsonb' })
  steps!: ApprovalStep[];

  @Field(() => Int, {
    description: 'The step that is awaited, from 1, the drafting; past the last: all passed.',
  })
  @Property({ type: 'integer', default: 1 })
  position: Opt<number> = 1;

  @Field(() => Int, { description: '1 for the first submission, one more for each that followed a return.' })
  @Property({ type: 'integer', default: 1 })
  round: Opt<number> = 1;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of title and text as submitted: each step names it, and no other text is released.',
  })
  @Property({ type: 'text', nullable: true })
  digest: string | null = null;

  /** Goes up with each writing of what is tied to it, which are rows of their own: and so does its version. */
  @Property({ type: 'integer', default: 0 })
  saves: Opt<number> = 0;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'drafter_id' })
  drafterId!: string;

  /** All who wrote any version of it: none of them passes it. */
  @Property({ type: 'array', columnType: 'text[]' })
  writerIds!: string[];

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  draftedAt!: string;

  @Field(() => MomentScalar, { nullable: true, description: 'Of the newest submission.' })
  @Property({ type: MomentType, nullable: true })
  submittedAt: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'When the last step passed.' })
  @Property({ type: MomentType, nullable: true })
  approvedAt: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  releasedAt: string | null = null;

  @Field(() => PressFormEnum, { nullable: true })
  @Enum({ items: [...pressForms], type: 'string', nullable: true })
  form: PressForm | null = null;

  @Field(() => String, { nullable: true, description: 'Where it was given, or its address.' })
  @Property({ type: 'text', nullable: true })
  place: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Of what went out after the planned day: why it was not that day.',
  })
  @Property({ type: 'text', nullable: true })
  delayReason: string | null = null;

  @ManyToOne(() => Spokesperson, { mapToPk: true, nullable: true, fieldName: 'spokesperson_id', index: true })
  spokespersonId: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'releaser_id' })
  releaserId: string | null = null;
}
