import type { ApprovalDecision } from '@duban/schema/vocabulary/press-release';
import { approvalDecisions } from '@duban/schema/vocabulary/press-release';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { Channel } from '../channel/channel.entity.ts';
import { Submission } from '../submission/submission.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { ApprovalDecisionEnum, PressRelease } from './press-release.entity.ts';

@ObjectType({ description: 'What a step decided, in a round; never changed.', simpleResolvers: true })
@Entity({ tableName: 'press_approval' })
@Unique({ properties: ['releaseId', 'round', 'position'] })
export class PressApproval extends StoredRecord {
  @ManyToOne(() => PressRelease, { mapToPk: true, fieldName: 'release_id' })
  releaseId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  round!: number;

  @Field(() => Int, { description: 'Of the step in the chain.' })
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  step!: string;

  @Field(() => ApprovalDecisionEnum)
  @Enum({ items: [...approvalDecisions], type: 'string' })
  decision!: ApprovalDecision;

  @Field(() => String, { nullable: true, description: 'The opinion, or the reply of the outer body.' })
  @Property({ type: 'text', nullable: true })
  comment: string | null = null;

  @Field(() => String, { description: 'Of the text that was decided on.' })
  @Property({ type: 'text' })
  digest!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  at!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'person_id' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Outside: who decided.' })
  @Property({ type: 'text', nullable: true })
  decidedBy: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'Outside: when.' })
  @Property({ type: DayType, nullable: true })
  decidedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Outside: the number of the reply.' })
  @Property({ type: 'text', nullable: true })
  replyNumber: string | null = null;
}

/** The tie to the work. */
@Entity({ tableName: 'press_release_work_item' })
export class PressReleaseWorkItem {
  @ManyToOne(() => WorkItem, { mapToPk: true, primary: true, fieldName: 'work_item_id' })
  workItemId!: string;

  @ManyToOne(() => PressRelease, { mapToPk: true, primary: true, fieldName: 'release_id', index: true })
  releaseId!: string;
}

/** Where it went out. */
@Entity({ tableName: 'press_release_channel' })
export class PressReleaseChannel {
  @ManyToOne(() => PressRelease, { mapToPk: true, primary: true, fieldName: 'release_id' })
  releaseId!: string;

  @ManyToOne(() => Channel, { mapToPk: true, primary: true, fieldName: 'channel_id', index: true })
  channelId!: string;
}

/** Pieces that came of it, and with them their adoptions. */
@Entity({ tableName: 'press_release_submission' })
export class PressReleaseSubmission {
  @ManyToOne(() => PressRelease, { mapToPk: true, primary: true, fieldName: 'release_id' })
  releaseId!: string;

  @ManyToOne(() => Submission, { mapToPk: true, primary: true, fieldName: 'submission_id', index: true })
  submissionId!: string;
}
