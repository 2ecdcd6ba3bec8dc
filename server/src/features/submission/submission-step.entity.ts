import {
  type MarkPart,
  markParts,
  type SubmissionStepAction,
  submissionDecisions,
  submissionSteps,
} from '@duban/schema/vocabulary/submission';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';
import { Submission } from './submission.entity.ts';

export const SubmissionStepEnum = enumOf(submissionSteps);
export const SubmissionDecisionEnum = enumOf(submissionDecisions);
export const MarkPartEnum = enumOf(markParts);
registerEnumType(SubmissionStepEnum, { name: 'SubmissionStepAction' });
registerEnumType(SubmissionDecisionEnum, {
  name: 'SubmissionDecision',
  description:
    'PASS by the unit’s own reviewer; ACCEPT or DECLINE by a superior’s editor, RETURN by either; FORWARD by whoever accepted it.',
});
registerEnumType(MarkPartEnum, { name: 'MarkPart' });

@ObjectType({ description: 'A reviewer’s note on a passage.', simpleResolvers: true })
export class Mark {
  @Field(() => MarkPartEnum)
  part!: MarkPart;

  @Field(() => Int, { description: 'Where the passage begins in that part, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: the unit after its last.' })
  end!: number;

  @Field(() => String, { description: 'The passage, as it then read.' })
  quote!: string;

  @Field(() => String)
  note!: string;
}

/** Written once and never changed. */
@ObjectType({
  description: '审核记录: one step of a piece’s way: who, for which organization, when, and what was said.',
  simpleResolvers: true,
})
@Entity({ tableName: 'submission_step' })
@Index({ properties: ['submissionId', 'at'] })
export class SubmissionStep {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => Submission, {
    mapToPk: true,
    fieldName: 'submission_id',
    deleteRule: 'cascade',
    index: false,
  })
  submissionId!: string;

  @Field(() => Int, { description: 'The text that it is about.' })
  @Property({ type: 'integer' })
  textVersion!: number;

  @Field(() => SubmissionStepEnum)
  @Enum({ items: [...submissionSteps], type: 'string' })
  action!: SubmissionStepAction;

  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'organization_id', index: false })
  organizationId!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'person_id', index: false })
  personId!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  comment: string | null = null;

  @Field(() => [Mark])
  @Property({ type: 'json', columnType: 'jsonb' })
  marks: Mark[] = [];

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  at!: string;
}

/** A text that another has taken the place of; the one that stands is the piece's own. */
@Entity({ tableName: 'submission_text' })
@Unique({ properties: ['submissionId', 'number'] })
export class SubmissionText {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => Submission, { mapToPk: true, fieldName: 'submission_id', deleteRule: 'cascade' })
  submissionId!: string;

  @Property({ type: 'integer' })
  number!: number;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text' })
  body!: string;

  @Property({ type: MomentType })
  writtenAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'writer_id', index: false })
  writerId!: string;
}
