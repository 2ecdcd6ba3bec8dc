import {
  type DayUnit,
  dayUnits,
  type EscalationLevel,
  type EscalationMoment,
  type EscalationStep,
  escalationLevels,
  escalationMoments,
  escalationPolicyActions,
} from '@duban/schema/vocabulary/escalation';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';
import { WorkPlan } from '../work-plan/work-plan.entity.ts';

export const EscalationLevelEnum = enumOf(escalationLevels);
export const EscalationMomentEnum = enumOf(escalationMoments);
export const DayUnitEnum = enumOf(dayUnits);
export const EscalationPolicyActionEnum = enumOf(escalationPolicyActions);
registerEnumType(EscalationLevelEnum, {
  name: 'EscalationLevel',
  description: '催办、督办单、通报批评、约谈、问责: each rung weighs more than the one before.',
});
registerEnumType(EscalationMomentEnum, { name: 'EscalationMoment' });
registerEnumType(DayUnitEnum, {
  name: 'DayUnit',
  description: 'Working days know holidays and make-up days.',
});
registerEnumType(EscalationPolicyActionEnum, { name: 'EscalationPolicyAction' });

@ObjectType('EscalationStep', {
  description: 'A step of the policy: so many days before or after the due date, this rung is reached.',
  simpleResolvers: true,
})
export class PolicyStep implements EscalationStep {
  @Field(() => EscalationMomentEnum)
  moment!: EscalationMoment;

  @Field(() => Int, { description: '0 on the due date.' })
  days!: number;

  @Field(() => DayUnitEnum)
  unit!: DayUnit;

  @Field(() => EscalationLevelEnum)
  level!: EscalationLevel;
}

/** A revision is never changed: a change is the next one. Without a plan it holds for all plans that have none. */
@ObjectType('EscalationPolicyRevision', { simpleResolvers: true })
@Entity({ tableName: 'escalation_policy' })
@Unique({ properties: ['provinceId', 'workPlanId', 'revision'], options: { nullsNotDistinct: true } })
export class EscalationPolicyRevision extends StoredRecord {
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'province_id' })
  provinceId!: string;

  @ManyToOne(() => WorkPlan, { mapToPk: true, nullable: true, fieldName: 'work_plan_id', index: true })
  workPlanId: string | null = null;

  @Field(() => Int, { description: '1, 2, … of the plan, or of all plans.' })
  @Property({ type: 'integer' })
  revision!: number;

  @Field(() => [PolicyStep])
  @Property({ type: 'json', columnType: 'jsonb' })
  steps!: PolicyStep[];

  @Field(() => DayScalar, { description: 'The first day on which it holds, where no later revision does.' })
  @Property({ type: DayType })
  validFrom!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'author_id' })
  authorId!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  setAt!: string;
}
