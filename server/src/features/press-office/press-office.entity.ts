import {
  type LeadingGroupPostName,
  leadingGroupPosts,
  pressOfficeActions,
  type SubjectAreaKind,
  subjectAreaKinds,
} from '@duban/schema/vocabulary/press-office';
import { Check, Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';

export const LeadingGroupPostEnum = enumOf(leadingGroupPosts);
export const SubjectAreaKindEnum = enumOf(subjectAreaKinds);
export const PressOfficeActionEnum = enumOf(pressOfficeActions);
registerEnumType(LeadingGroupPostEnum, { name: 'LeadingGroupPostName', description: '组长、副组长、成员' });
registerEnumType(SubjectAreaKindEnum, { name: 'SubjectAreaKind', description: '常设、专项' });
registerEnumType(PressOfficeActionEnum, { name: 'PressOfficeAction' });

/** What an office keeps of its press releases holds from one day to another; its organization is the bureau. */
@ObjectType({ simpleResolvers: true })
abstract class DatedRecord extends ScopedRecord {
  @Field(() => DayScalar, { description: 'The first day.' })
  @Property({ type: DayType })
  startsOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'The last day; null while it goes on.' })
  @Property({ type: DayType, nullable: true })
  endsOn: string | null = null;
}

const days = 'ends_on is null or ends_on >= starts_on';

@ObjectType({
  description:
    '新闻发布领导小组: by name and title, whether or not they have an account. One head on each day.',
  simpleResolvers: true,
})
@Entity({ tableName: 'leading_group_post' })
@Index({ properties: ['organizationId', 'startsOn'] })
@Index({ properties: ['provinceId', 'startsOn'] })
@Check({ name: 'leading_group_post_days_check', expression: days })
export class LeadingGroupPost extends DatedRecord {
  @Field(() => LeadingGroupPostEnum)
  @Enum({ items: [...leadingGroupPosts], type: 'string' })
  post!: LeadingGroupPostName;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: '职务 within the bureau.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What the person answers for in the group.' })
  @Property({ type: 'text' })
  duty!: string;
}

@ObjectType({
  description: '新闻发言人: one in office on each day.',
  simpleResolvers: true,
})
@Entity({ tableName: 'spokesperson' })
@Index({ properties: ['organizationId', 'startsOn'] })
@Index({ properties: ['provinceId', 'startsOn'] })
@Check({ name: 'spokesperson_days_check', expression: days })
export class Spokesperson extends DatedRecord {
  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: '职务 within the bureau.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  phone!: string;
}

@ObjectType({ description: '发布内容: what the bureau informs the public about.', simpleResolvers: true })
@Entity({ tableName: 'subject_area' })
@Index({ properties: ['organizationId', 'position'] })
@Index({ properties: ['provinceId', 'position'] })
@Check({ name: 'subject_area_days_check', expression: days })
export class SubjectArea extends DatedRecord {
  @Field(() => SubjectAreaKindEnum)
  @Enum({ items: [...subjectAreaKinds], type: 'string' })
  kind!: SubjectAreaKind;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  description!: string;

  @Field(() => Int, { description: 'Its place in the bureau’s list, from 1.' })
  @Property({ type: 'integer' })
  position!: number;
}
