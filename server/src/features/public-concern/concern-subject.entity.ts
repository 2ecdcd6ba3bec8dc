import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { StoredRecord } from '../../kernel/record.ts';

/** Data of a province: what concerns are sorted by, and how many working days an answer may take. */
@ObjectType({ description: '类别: what a concern is about.', simpleResolvers: true })
@Entity({ tableName: 'concern_subject' })
@Unique({ properties: ['provinceId', 'name'] })
@Check({
  name: 'concern_subject_days_check',
  expression: 'major_days >= 1 and serious_days >= major_days and ordinary_days >= serious_days',
})
export class ConcernSubject extends StoredRecord {
  @Property({ type: 'uuid' })
  provinceId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Int, { description: 'Working days for an answer to an ordinary concern.' })
  @Property({ type: 'integer' })
  ordinaryDays!: number;

  @Field(() => Int, { description: 'To a serious one; no more than to an ordinary one.' })
  @Property({ type: 'integer' })
  seriousDays!: number;

  @Field(() => Int, { description: 'To a major one; no more than to a serious one.' })
  @Property({ type: 'integer' })
  majorDays!: number;

  @Field(() => Int, { description: 'Its place in lists.' })
  @Property({ type: 'integer' })
  sortOrder!: number;

  @Field(() => Boolean, { description: 'false: no new concern is recorded under it.' })
  @Property({ type: 'boolean', default: true })
  active!: boolean;
}
