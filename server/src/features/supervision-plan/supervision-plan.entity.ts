import {
  type PlannedKind,
  plannedKinds,
  type SupervisionPlanStatus,
  supervisionPlanActions,
  supervisionPlanStatuses,
} from '@duban/schema/vocabulary/supervision-plan';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ReturnableRecord, returnCheck } from '../returnable/returnable.entity.ts';
import { withdrawalCheck } from '../returnable/withdrawable.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';

export const PlannedKindEnum = enumOf(plannedKinds);
export const SupervisionPlanStatusEnum = enumOf(supervisionPlanStatuses);
export const SupervisionPlanActionEnum = enumOf(supervisionPlanActions);
registerEnumType(PlannedKindEnum, {
  name: 'SupervisionPlanKind',
  description: '综合督查、专项督查、事件调查: the kinds of order that a plan comes before.',
});
registerEnumType(SupervisionPlanStatusEnum, { name: 'SupervisionPlanStatus' });
registerEnumType(SupervisionPlanActionEnum, { name: 'SupervisionPlanAction' });

/** Its scope columns are those of the office that drew it up. */
@ObjectType({
  description: '督查方案: what is checked, where and when. Once approved it is not changed: no check widens.',
  simpleResolvers: true,
})
@Entity({ tableName: 'supervision_plan' })
@Index({ properties: ['provinceId', 'startsOn'] })
@Index({ properties: ['organizationId', 'startsOn'] })
@Check({ expression: 'ends_on >= starts_on' })
@Check(returnCheck('supervision_plan'))
@Check(withdrawalCheck('supervision_plan'))
export class SupervisionPlan extends ReturnableRecord {
  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => Int, { description: 'The year in which it begins.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => PlannedKindEnum)
  @Enum({ items: [...plannedKinds], type: 'string' })
  kind!: PlannedKind;

  @Field(() => String, { description: 'What is looked at and how, in words.' })
  @Property({ type: 'text' })
  scope!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  startsOn!: string;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  endsOn!: string;

  @Field(() => SupervisionPlanStatusEnum)
  @Enum({ items: [...supervisionPlanStatuses], type: 'string' })
  status: Opt<SupervisionPlanStatus> = 'DRAFT';

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'approver_id' })
  approverId: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  approvedAt: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  closedAt: string | null = null;
}

/** An organization in scope; who may see it stands beside it. */
@Entity({ tableName: 'supervision_plan_organization' })
@Index({ properties: ['cityId', 'planId'] })
@Index({ properties: ['organizationId', 'planId'] })
export class SupervisionPlanOrganization {
  @ManyToOne(() => SupervisionPlan, {
    mapToPk: true,
    primary: true,
    fieldName: 'plan_id',
    deleteRule: 'cascade',
  })
  planId!: string;

  @Property({ type: 'uuid', primary: true })
  organizationId!: string;

  @Property({ type: 'uuid', nullable: true })
  cityId: string | null = null;

  @Property({ type: 'uuid' })
  provinceId!: string;
}

/** A point in scope. */
@Entity({ tableName: 'supervision_plan_work_item' })
export class SupervisionPlanWorkItem {
  @ManyToOne(() => SupervisionPlan, {
    mapToPk: true,
    primary: true,
    fieldName: 'plan_id',
    deleteRule: 'cascade',
  })
  planId!: string;

  @ManyToOne(() => WorkItem, { mapToPk: true, primary: true, fieldName: 'work_item_id', index: true })
  workItemId!: string;
}
