import {
  type AssistanceStatus,
  assistanceActions,
  assistanceStatuses,
} from '@duban/schema/vocabulary/assistance-notice';
import { type CoverageMedia, coverageMedia } from '@duban/schema/vocabulary/coverage-request';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { CoverageMediaEnum, CoverageRequest } from './coverage-request.entity.ts';

export const AssistanceStatusEnum = enumOf(assistanceStatuses);
export const AssistanceActionEnum = enumOf(assistanceActions);
registerEnumType(AssistanceStatusEnum, { name: 'AssistanceStatus' });
registerEnumType(AssistanceActionEnum, { name: 'AssistanceAction' });

@ObjectType({ description: 'How the unit receives the journalist.', simpleResolvers: true })
export class Arrangement {
  @Field(() => String, { description: 'Who receives.' })
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  phone!: string;

  @Field(() => String)
  place!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

/** Its organization is the unit that helps. */
@ObjectType({
  description: '协助宣传报道通知单: the office asks a unit to receive a journalist.',
  simpleResolvers: true,
})
@Entity({ tableName: 'assistance_notice' })
@Index({ properties: ['provinceId', 'issuedAt'] })
@Index({ properties: ['cityId', 'issuedAt'] })
@Index({ properties: ['organizationId', 'issuedAt'] })
@Index({ properties: ['provinceId', 'status', 'issuedAt'] })
@Index({
  name: 'assistance_notice_open_index',
  expression:
    "create index assistance_notice_open_index on assistance_notice (province_id, issued_at) where status not in ('CLOSED', 'CANCELLED')",
})
export class AssistanceNotice extends ScopedRecord {
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'issuer_id' })
  issuerId!: string;

  @ManyToOne(() => CoverageRequest, {
    mapToPk: true,
    nullable: true,
    fieldName: 'coverage_request_id',
    index: true,
  })
  coverageRequestId: string | null = null;

  @Field(() => AssistanceStatusEnum)
  @Enum({ items: [...assistanceStatuses], type: 'string' })
  status: Opt<AssistanceStatus> = 'ISSUED';

  @Field(() => String, { description: 'What is made: a programme, a column, a report.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  mediaName!: string;

  @Field(() => CoverageMediaEnum)
  @Enum({ items: [...coverageMedia], type: 'string' })
  mediaKind!: CoverageMedia;

  @Field(() => String)
  @Property({ type: 'text' })
  journalist!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  journalistPhone!: string;

  @Field(() => String, { description: '宣传报道内容' })
  @Property({ type: 'text' })
  content!: string;

  @Field(() => String, { description: '配合协助事项' })
  @Property({ type: 'text' })
  assistance!: string;

  @Field(() => String, { description: 'What the office says of it.' })
  @Property({ type: 'text' })
  opinion!: string;

  @Field(() => MomentScalar, { description: 'When the journalist comes.' })
  @Property({ type: MomentType })
  startsAt!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  feedbackDueOn!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  issuedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  @Field(() => Arrangement, { nullable: true })
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  arrangement: Arrangement | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  arrangedAt: string | null = null;

  @Field(() => String, { nullable: true, description: 'How it went, as the unit reports.' })
  @Property({ type: 'text', nullable: true })
  feedback: string | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which it appeared, if it has.' })
  @Property({ type: DayType, nullable: true })
  appearedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Where it can be read or seen.' })
  @Property({ type: 'text', nullable: true })
  url: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  reportedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'reporter_id' })
  reporterId: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the report was returned, or the notice cancelled; else what the office says in closing.',
  })
  @Property({ type: 'text', nullable: true })
  comment: string | null = null;

  @Field(() => MomentScalar, { nullable: true, description: 'When it was closed or cancelled.' })
  @Property({ type: MomentType, nullable: true })
  closedAt: string | null = null;
}

/** The tie to the work. */
@Entity({ tableName: 'assistance_notice_work_item' })
export class AssistanceNoticeWorkItem {
  @ManyToOne(() => WorkItem, { mapToPk: true, primary: true, fieldName: 'work_item_id' })
  workItemId!: string;

  @ManyToOne(() => AssistanceNotice, {
    mapToPk: true,
    primary: true,
    fieldName: 'notice_id',
    index: true,
    deleteRule: 'cascade',
  })
  noticeId!: string;
}
