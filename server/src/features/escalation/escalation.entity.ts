import {
  type EscalationLevel,
  type EscalationStatus,
  escalationActions,
  escalationLevels,
  escalationStatuses,
} from '@duban/schema/vocabulary/escalation';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { AccountabilityDecision } from '../accountability/accountability.entity.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { SupervisionOrder } from '../supervision-order/supervision-order.entity.ts';
import { User } from '../user/user.entity.ts';
import { EscalationLevelEnum, EscalationPolicyRevision } from './escalation-policy.entity.ts';

export const EscalationStatusEnum = enumOf(escalationStatuses);
export const EscalationActionEnum = enumOf(escalationActions);
registerEnumType(EscalationStatusEnum, { name: 'EscalationStatus' });
registerEnumType(EscalationActionEnum, { name: 'EscalationAction' });

/**
 * Once for an assignment, its due date and a step of the policy: another due date begins the ladder anew. Most rows are
 * reminders: what is above them is found by indexes that leave these out.
 */
@ObjectType({
  description:
    '逐级升级: a rung that an assignment has reached. Reminders are told; every higher rung is proposed to the one who assigned.',
  simpleResolvers: true,
})
@Entity({ tableName: 'escalation' })
@Unique({ properties: ['assignmentId', 'dueOn', 'step'] })
@Index({ properties: ['provinceId', 'onDay', 'id'] })
@Index({ properties: ['cityId', 'onDay', 'id'] })
@Index({ properties: ['organizationId', 'onDay', 'id'] })
@Index({
  name: 'escalation_proposed_index',
  expression:
    "create index escalation_proposed_index on escalation (assigner_id, on_day, id) where status = 'PROPOSED'",
})
@Index({
  name: 'escalation_rung_index',
  expression:
    "create index escalation_rung_index on escalation (province_id, level, on_day, id) where level <> 'REMINDER'",
})
@Index({
  name: 'escalation_outcome_index',
  expression:
    "create index escalation_outcome_index on escalation (province_id, status, on_day, id) where status <> 'TOLD'",
})
export class Escalation extends ScopedRecord {
  @ManyToOne(() => Assignment, { mapToPk: true, fieldName: 'assignment_id' })
  assignmentId!: string;

  @Property({ type: 'uuid' })
  workItemId!: string;

  @Property({ type: 'uuid' })
  workPlanId!: string;

  /** The organization that gave the assignment: it decides. */
  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'assigner_id' })
  assignerId!: string;

  @Field(() => DayScalar, { description: 'The due date that stood then.' })
  @Property({ type: DayType })
  dueOn!: string;

  /** The policy's step, by a name that later revisions keep; of a reminder by hand, its day. */
  @Property({ type: 'text' })
  step!: string;

  @Field(() => EscalationLevelEnum)
  @Enum({ items: [...escalationLevels], type: 'string' })
  level!: EscalationLevel;

  @Field(() => DayScalar, { description: 'The day on which it was reached.' })
  @Property({ type: DayType })
  onDay!: string;

  @Property({ type: MomentType })
  at!: string;

  /** By which it was reached; null where nobody had set one. */
  @ManyToOne(() => EscalationPolicyRevision, { mapToPk: true, nullable: true, fieldName: 'policy_id' })
  policyId: string | null = null;

  @Field(() => EscalationStatusEnum)
  @Enum({ items: [...escalationStatuses], type: 'string' })
  status!: EscalationStatus;

  @ManyToOne(() => SupervisionOrder, { mapToPk: true, nullable: true, fieldName: 'supervision_order_id' })
  supervisionOrderId: string | null = null;

  @ManyToOne(() => AccountabilityDecision, {
    mapToPk: true,
    nullable: true,
    fieldName: 'accountability_decision_id',
  })
  accountabilityDecisionId: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  decidedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'decider_id' })
  deciderId: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was waived; of a reminder by hand, what it said.',
  })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
