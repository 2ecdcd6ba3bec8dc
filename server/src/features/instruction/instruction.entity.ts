import { instructionActions } from '@duban/schema/vocabulary/channel';
import { type ChannelLevel, channelLevels } from '@duban/schema/vocabulary/publicity';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { ChannelLevelEnum } from '../channel/channel.entity.ts';
import { Submission } from '../submission/submission.entity.ts';
import { User } from '../user/user.entity.ts';

export const InstructionActionEnum = enumOf(instructionActions);
registerEnumType(InstructionActionEnum, { name: 'InstructionAction' });

/** Its scope columns are those of the piece. */
@ObjectType({ description: '领导批示: a leader’s written note on a submission.', simpleResolvers: true })
@Entity({ tableName: 'instruction' })
@Unique({ properties: ['submissionId', 'leader', 'instructedOn'] })
@Index({ properties: ['provinceId', 'instructedOn'] })
@Index({ properties: ['cityId', 'instructedOn'] })
@Index({ properties: ['organizationId', 'instructedOn'] })
export class Instruction extends ScopedRecord {
  @ManyToOne(() => Submission, { mapToPk: true, fieldName: 'submission_id', deleteRule: 'cascade' })
  submissionId!: string;

  @Field(() => String, { description: 'Who wrote it: name and post.' })
  @Property({ type: 'text' })
  leader!: string;

  @Field(() => ChannelLevelEnum, { description: 'The level of the leader.' })
  @Enum({ items: [...channelLevels], type: 'string' })
  level!: ChannelLevel;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  instructedOn!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  /** The task that follows from it. */
  @ManyToOne(() => Assignment, { mapToPk: true, nullable: true, fieldName: 'assignment_id', index: true })
  assignmentId: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  recordedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'recorder_id' })
  recorderId!: string;
}
