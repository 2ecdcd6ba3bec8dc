import type { Opt } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { User } from '../user/user.entity.ts';
import { Submission } from './submission.entity.ts';

/** Seen by whoever sees the piece, at once. */
@ObjectType({ description: '续报: the next report on an urgent matter.', simpleResolvers: true })
@Entity({ tableName: 'follow_up' })
@Unique({ properties: ['submissionId', 'ordinal'] })
@Check({ name: 'follow_up_ordinal_check', expression: 'ordinal > 0' })
export class FollowUp {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: Opt<string>;

  @ManyToOne(() => Submission, { mapToPk: true, fieldName: 'submission_id', deleteRule: 'cascade' })
  submissionId!: string;

  @Field(() => Int, { description: 'From 1, in the order in which they came.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => String, { description: 'What is new.' })
  @Property({ type: 'text' })
  news!: string;

  @Field(() => String, { description: 'What was done about it.' })
  @Property({ type: 'text' })
  measures!: string;

  @Field(() => Boolean, { description: 'With this one the matter is closed.' })
  @Property({ type: 'boolean' })
  closes!: boolean;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  reportedAt!: string;

  @Field(() => Boolean, { description: 'It came after the moment by which it was due.' })
  @Property({ type: 'boolean' })
  late!: boolean;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id', index: false })
  authorId!: string;
}
