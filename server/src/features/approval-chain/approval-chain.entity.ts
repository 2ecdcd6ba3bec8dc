import {
  type ApprovalPlace,
  type ApprovalStepKind,
  type ApprovalStepRule,
  type ApproverRole,
  approvalChainActions,
  approvalPlaces,
  approvalStepKinds,
  approverRoles,
} from '@duban/schema/vocabulary/approval-chain';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';

export const ApprovalStepKindEnum = enumOf(approvalStepKinds);
export const ApprovalPlaceEnum = enumOf(approvalPlaces);
export const ApproverRoleEnum = enumOf(approverRoles);
export const ApprovalChainActionEnum = enumOf(approvalChainActions);
registerEnumType(ApprovalStepKindEnum, {
  name: 'ApprovalStepKind',
  description: 'Drafting; a review within the system; a decision outside, which the bureau’s office records.',
});
registerEnumType(ApprovalPlaceEnum, {
  name: 'ApprovalPlace',
  description: 'Where a role reviews: in the department that drafted, in its bureau, in the bureau above.',
});
registerEnumType(ApproverRoleEnum, { name: 'ApproverRole' });
registerEnumType(ApprovalChainActionEnum, { name: 'ApprovalChainAction' });

@ObjectType({ description: '审批环节 of a chain, in its order.', simpleResolvers: true })
export class ApprovalStep implements ApprovalStepRule {
  @Field(() => String)
  name!: string;

  @Field(() => ApprovalStepKindEnum)
  kind!: ApprovalStepKind;

  @Field(() => ApprovalPlaceEnum, { nullable: true, description: 'Of a review.' })
  place!: ApprovalPlace | null;

  @Field(() => ApproverRoleEnum, { nullable: true, description: 'Of a review: one role there.' })
  role!: ApproverRole | null;

  @Field(() => String, { nullable: true, description: 'The outer body that decides.' })
  body!: string | null;
}

/** Never changed: a change is the next one, and a release goes by the one that it was drafted under. */
@ObjectType({ simpleResolvers: true })
@Entity({ tableName: 'approval_chain' })
@Unique({ properties: ['organizationId', 'revision'] })
@Index({ properties: ['provinceId'] })
export class ApprovalChainRevision extends ScopedRecord {
  @Field(() => Int, { description: '1, 2, … of the bureau.' })
  @Property({ type: 'integer' })
  revision!: number;

  @Field(() => [ApprovalStep])
  @Property({ type: 'json', columnType: 'jsonb' })
  steps!: ApprovalStep[];

  @Field(() => String, { description: 'Why it was set so: the document that asks for it.' })
  @Property({ type: 'text' })
  reason!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  setAt!: string;
}
