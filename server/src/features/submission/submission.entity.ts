import { type AdoptionPlace, adoptionPlaces } from '@duban/schema/vocabulary/channel';
import {
  type ChannelKind,
  type ChannelLevel,
  channelKinds,
  channelLevels,
  type SubmissionKind,
  submissionKinds,
} from '@duban/schema/vocabulary/publicity';
import {
  followUpHours,
  type SecrecyState,
  type SubmissionStatus,
  secrecyStates,
  submissionActions,
  submissionStatuses,
} from '@duban/schema/vocabulary/submission';
import type { Opt } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Channel, ChannelKindEnum, ChannelLevelEnum } from '../channel/channel.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { PublicityActivity } from '../publicity-activity/publicity-activity.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';

export const SubmissionKindEnum = enumOf(submissionKinds);
export const SubmissionStatusEnum = enumOf(submissionStatuses);
export const SubmissionActionEnum = enumOf(submissionActions);
export const SecrecyStateEnum = enumOf(secrecyStates);
export const AdoptionPlaceEnum = enumOf(adoptionPlaces);
registerEnumType(SubmissionKindEnum, {
  name: 'SubmissionKind',
  description: 'ROUTINE is due 72 hours after the event, URGENT 2.',
});
registerEnumType(SubmissionStatusEnum, { name: 'SubmissionStatus' });
registerEnumType(SubmissionActionEnum, { name: 'SubmissionAction' });
registerEnumType(SecrecyStateEnum, {
  name: 'SecrecyState',
  description: '保密审查 of the text as it stands; another text begins anew.',
});
registerEnumType(AdoptionPlaceEnum, { name: 'AdoptionPlace', description: '刊播位置' });

@ObjectType({ description: '信息/稿件报送: a piece sent up by a liaison officer.', simpleResolvers: true })
@Entity({ tableName: 'submission' })
@Index({ properties: ['provinceId', 'submittedAt'] })
@Index({ properties: ['cityId', 'submittedAt'] })
@Index({ properties: ['organizationId', 'submittedAt'] })
@Index({ properties: ['provinceId', 'status', 'submittedAt'] })
@Index({
  name: 'submission_late_index',
  expression: 'create index submission_late_index on submission (province_id, submitted_at) where late',
})
@Index({
  name: 'submission_waiting_index',
  expression:
    'create index submission_waiting_index on submission (reviewing_id, submitted_at) where reviewing_id is not null',
})
@Index({
  name: 'submission_open_matter_index',
  expression:
    'create index submission_open_matter_index on submission (province_id, submitted_at) where follow_up_due_at is not null',
})
@Index({
  name: 'submission_refused_index',
  expression:
    "create index submission_refused_index on submission (province_id, submitted_at) where secrecy = 'REFUSED'",
})
@Check({
  name: 'submission_turn_check',
  expression:
    "(status in ('SUBMITTED', 'FORWARDED')) = (reviewing_id is not null) and (reviewing_id is null) = (waiting_since is null)",
})
@Check({
  name: 'submission_withdrawn_check',
  expression: "status <> 'WITHDRAWN' or follow_up_due_at is null",
})
export class Submission extends ScopedRecord {
  @Field(() => SubmissionKindEnum)
  @Enum({ items: [...submissionKinds], type: 'string' })
  kind!: SubmissionKind;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  body!: string;

  @Field(() => MomentScalar, { description: 'When the event happened that it reports.' })
  @Property({ type: MomentType })
  occurredAt!: string;

  @Field(() => MomentScalar, { description: 'ROUTINE 72 hours after the event, URGENT 2 hours.' })
  @Property({ type: MomentType })
  dueAt!: string;

  @Field(() => MomentScalar, {
    description: 'The first time: what was returned and came again is not later.',
  })
  @Property({ type: MomentType })
  submittedAt!: string;

  @Field(() => Boolean, {
    description: 'Submitted after dueAt: judged at the first submission, and never again.',
  })
  @Property({ type: 'boolean' })
  late!: boolean;

  @Field(() => SubmissionStatusEnum)
  @Enum({ items: [...submissionStatuses], type: 'string' })
  status: Opt<SubmissionStatus> = 'SUBMITTED';

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  @ManyToOne(() => PublicityActivity, {
    mapToPk: true,
    nullable: true,
    fieldName: 'publicity_activity_id',
    index: true,
  })
  publicityActivityId: string | null = null;

  @ManyToOne(() => ProgressReport, { mapToPk: true, nullable: true, fieldName: 'progress_report_id' })
  progressReportId: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  reviewedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'reviewer_id' })
  reviewerId: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reviewComment: string | null = null;

  @Field(() => Int, { description: 'Channels that carried it.' })
  @Property({ type: 'integer', default: 0 })
  adoptionCount: Opt<number> = 0;

  @Field(() => Int, {
    description: 'Which text this is: goes up by one with each that was put in its place.',
  })
  @Property({ type: 'integer', default: 1 })
  textVersion: Opt<number> = 1;

  /** Who wrote the text as it stands, where that is not the author. */
  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'writer_id', deleteRule: 'set null' })
  writerId: string | null = null;

  /** All who wrote any of its texts, kept by the database: none of them reviews it. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  writerIds: Opt<string[]> = [];

  @Field(() => SecrecyStateEnum)
  @Enum({ items: [...secrecyStates], type: 'string', default: 'PENDING' })
  secrecy: Opt<SecrecyState> = 'PENDING';

  /** Whose turn it is to review; null where nobody's. */
  @ManyToOne(() => Organization, { mapToPk: true, nullable: true, fieldName: 'reviewing_id', index: false })
  reviewingId: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'Since when it waits for that review.' })
  @Property({ type: MomentType, nullable: true })
  waitingSince: string | null = null;

  /** The highest organization that accepted it. */
  @ManyToOne(() => Organization, { mapToPk: true, nullable: true, fieldName: 'accepter_id', index: false })
  accepterId: string | null = null;

  @Field(() => MomentScalar, {
    nullable: true,
    description: `Of an open urgent matter: by when it is to be followed up, ${followUpHours} hours after the last word of it.`,
  })
  @Property({ type: MomentType, nullable: true })
  followUpDueAt: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'When a follow-up closed the urgent matter.' })
  @Property({ type: MomentType, nullable: true })
  matterClosedAt: string | null = null;
}

/** The tie to the work; who may see it stands beside it. */
@Entity({ tableName: 'submission_work_item' })
@Index({
  name: 'submission_work_item_place_index',
  expression:
    'create index submission_work_item_place_index on submission_work_item (work_item_id, branch_id, organization_id) include (adoptions)',
})
export class SubmissionWorkItem {
  @ManyToOne(() => WorkItem, { mapToPk: true, primary: true, fieldName: 'work_item_id' })
  workItemId!: string;

  @ManyToOne(() => Submission, {
    mapToPk: true,
    primary: true,
    fieldName: 'submission_id',
    index: true,
    deleteRule: 'cascade',
  })
  submissionId!: string;

  @Property({ type: 'uuid' })
  organizationId!: string;

  @Property({ type: 'uuid', nullable: true })
  cityId: string | null = null;

  @Property({ type: 'uuid' })
  provinceId!: string;

  /** The branch whose coverage it counts in: its city's, or the province's own. */
  @Property({ type: 'uuid', generated: '(coalesce(city_id, province_id)) stored', nullable: true })
  branchId!: Opt<string>;

  /** Channels that carried the piece, so that an item's coverage is one sum. */
  @Property({ type: 'integer', default: 0 })
  adoptions: Opt<number> = 0;
}

@ObjectType({ description: '采用: a channel carried a submission, on a day.', simpleResolvers: true })
@Entity({ tableName: 'adoption' })
@Unique({ properties: ['submissionId', 'channel', 'adoptedOn'] })
@Index({ properties: ['adoptedOn'] })
export class Adoption {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => Submission, { mapToPk: true, fieldName: 'submission_id', deleteRule: 'cascade' })
  submissionId!: string;

  @Field(() => String, { description: 'The channel’s name.' })
  @Property({ type: 'text' })
  channel!: string;

  /** Null where the register did not have it. */
  @ManyToOne(() => Channel, { mapToPk: true, nullable: true, fieldName: 'channel_id', index: true })
  channelId: string | null = null;

  @Field(() => AdoptionPlaceEnum)
  @Enum({ items: [...adoptionPlaces], type: 'string', default: 'ORDINARY' })
  place: Opt<AdoptionPlace> = 'ORDINARY';

  @Field(() => ChannelKindEnum)
  @Enum({ items: [...channelKinds], type: 'string' })
  kind!: ChannelKind;

  @Field(() => ChannelLevelEnum)
  @Enum({ items: [...channelLevels], type: 'string' })
  level!: ChannelLevel;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  adoptedOn!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  @Property({ type: 'text', nullable: true })
  url: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'recorder_id' })
  recorderId!: string;

  /** What was known at a moment is read by it. */
  @Property({ type: MomentType, defaultRaw: 'now()' })
  recordedAt!: Opt<string>;
}
