import {
  type AssignmentRole,
  type AssignmentStatus,
  assignmentRoles,
  assignmentStatuses,
} from '@duban/schema/vocabulary/assignment';
import { type Cadence, cadences } from '@duban/schema/vocabulary/work-plan';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { addDays, dayOf, daysBetween } from '../../kernel/days.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Organization } from '../organization/organization.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { CadenceEnum } from '../work-plan/work-plan.entity.ts';
import { dueAfterSuspension, lightDays } from './assignment.state.ts';
import { AssignmentRoleEnum, AssignmentStatusEnum } from './assignment-enums.entity.ts';

/** A report that was not returned. */
export interface Standing {
  percent: number;
  submittedAt: string;
}

@ObjectType({ description: '责任分工: an item given to an organization.', simpleResolvers: true })
@Entity({ tableName: 'assignment' })
@Index({
  name: 'assignment_standing_unique',
  expression:
    "create unique index assignment_standing_unique on assignment (work_item_id, organization_id) where status <> 'CANCELLED'",
})
@Index({ properties: ['cityId', 'dueOn', 'id'] })
@Index({ properties: ['cityId', 'year', 'dueOn', 'id'] })
@Index({ properties: ['provinceId', 'dueOn', 'id'] })
@Index({ properties: ['provinceId', 'year', 'dueOn', 'id'] })
@Index({ properties: ['workPlanId', 'dueOn', 'id'] })
@Index({ properties: ['sectionId', 'dueOn', 'id'] })
@Index({ properties: ['organizationId', 'dueOn'] })
@Index({ properties: ['workItemId', 'branchId'] })
@Index({ properties: ['workPlanId', 'sectionId', 'cityId'] })
@Index({
  name: 'assignment_open_province_index',
  expression:
    'create index assignment_open_province_index on assignment (province_id, due_on, id) where is_open',
})
@Index({
  name: 'assignment_open_city_index',
  expression: 'create index assignment_open_city_index on assignment (city_id, due_on, id) where is_open',
})
@Index({
  name: 'assignment_claimed_index',
  expression:
    "create index assignment_claimed_index on assignment (assigner_id, due_on) where status = 'COMPLETION_CLAIMED'",
})
@Index({
  name: 'assignment_cancelled_index',
  expression:
    "create index assignment_cancelled_index on assignment (province_id, due_on, id) where status = 'CANCELLED'",
})
@Check({ expression: 'percent >= 0 and percent <= 100' })
export class Assignment extends ScopedRecord {
  @ManyToOne(() => WorkItem, { mapToPk: true, fieldName: 'work_item_id' })
  workItemId!: string;

  @Property({ type: 'uuid' })
  workPlanId!: string;

  @Property({ type: 'uuid' })
  sectionId!: string;

  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'uuid' })
  bureauId!: string;

  @ManyToOne(() => Organization, { mapToPk: true, fieldName: 'assigner_id', index: true })
  assignerId!: string;

  @ManyToOne(() => Assignment, { mapToPk: true, nullable: true, fieldName: 'parent_id', index: true })
  parentId: string | null = null;

  @Field(() => AssignmentRoleEnum)
  @Enum({ items: [...assignmentRoles], type: 'string' })
  role!: AssignmentRole;

  @Field(() => AssignmentStatusEnum)
  @Enum({ items: [...assignmentStatuses], type: 'string' })
  status: Opt<AssignmentStatus> = 'PENDING';

  @Field(() => Int, {
    description: '0 to 100: what the newest report that was not returned says; 100 when completed.',
  })
  @Property({ type: 'integer', default: 0 })
  percent: Opt<number> = 0;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  dueOn!: string;

  @Field(() => CadenceEnum)
  @Enum({ items: [...cadences], type: 'string' })
  cadence: Opt<Cadence> = 'ONCE';

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day its light turns yellow if nothing is reported before; null when it is done.',
  })
  @Property({ type: DayType, nullable: true })
  yellowOn: string | null = null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day its light turns red; null when it is done.',
  })
  @Property({ type: DayType, nullable: true })
  redOn: string | null = null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The next report is due on this day; null where no cadence asks for one.',
  })
  @Property({ type: DayType, nullable: true })
  reportDueOn: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  assignedAt!: string;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  acknowledgedAt: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  claimedAt: string | null = null;

  /** Who claimed completion: nobody confirms what they claimed. */
  @Property({ type: 'uuid', nullable: true })
  claimerId: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  completedAt: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  completionSummary: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why the superior returned the claim of completion.' })
  @Property({ type: 'text', nullable: true })
  returnComment: string | null = null;

  @Field(() => String, { nullable: true, description: '分管领导' })
  @Property({ type: 'text', nullable: true })
  leaderInCharge: string | null = null;

  @Field(() => String, { nullable: true, description: '责任人' })
  @Property({ type: 'text', nullable: true })
  responsiblePerson: string | null = null;

  /** The assignment that was taken from another organization and given to this one. */
  @ManyToOne(() => Assignment, { mapToPk: true, nullable: true, fieldName: 'replaces_id', index: true })
  replacesId: string | null = null;

  /** The request by which it stands still; parts that stand still with it name the same one. */
  @Property({ type: 'uuid', nullable: true })
  suspensionId: string | null = null;

  @Field(() => Int, { description: 'Days of past suspensions: its due date and its pace moved by them.' })
  @Property({ type: 'integer', default: 0 })
  suspendedDays: Opt<number> = 0;

  /** Reports are owed anew from this day. */
  @Property({ type: DayType, nullable: true })
  resumedOn: string | null = null;

  @Field(() => Boolean, {
    description:
      'An extension was asked for in time and awaits its decision: it does not turn red until then.',
  })
  @Property({ type: 'boolean', default: false })
  extensionAsked: Opt<boolean> = false;

  @Field(() => Int, { nullable: true, description: 'The mean of its parts; null where it has none.' })
  @Property({ type: 'integer', nullable: true })
  partsPercent: number | null = null;

  /** From the first day on which a part is red, by what was accepted of it, it is yellow at least. */
  @Property({ type: DayType, nullable: true })
  partsRedOn: string | null = null;

  /** The branch that it counts in: its city's, or the province's own. */
  @Property({ type: 'uuid', generated: '(coalesce(city_id, province_id)) stored', nullable: true })
  branchId!: Opt<string>;

  /** Overdue lists read open rows only. */
  @Property({
    type: 'boolean',
    generated: "(status <> 'COMPLETED' and status <> 'CANCELLED') stored",
    nullable: true,
  })
  isOpen!: Opt<boolean>;

  /**
   * After any change of progress or dates: the days on which the light turns follow from them. Nothing turns while it is
   * suspended, cancelled or claimed in time; a suspension moved its pace; an extension asked for in time holds the red.
   */
  resetLight(): void {
    if (this.standsStill()) {
      this.clearLight();
      return;
    }
    const pace = {
      assignedOn: addDays(dayOf(new Date(this.assignedAt)), this.suspendedDays),
      dueOn: this.dueOn,
      percent: this.percent,
      reportDueOn: this.reportDueOn,
      partsRedOn: this.partsRedOn,
    };
    Object.assign(this, lightDays(pace));
    if (this.extensionAsked) this.redOn = null;
  }

  private standsStill(): boolean {
    if (this.status === 'COMPLETION_CLAIMED')
      return this.claimedAt !== null && dayOf(new Date(this.claimedAt)) <= this.dueOn;
    return this.status !== 'PENDING' && this.status !== 'IN_PROGRESS';
  }

  /** It is done, or its completion was claimed in time: the light stays green. */
  clearLight(): void {
    this.yellowOn = null;
    this.redOn = null;
    this.reportDueOn = null;
  }

  reported(percent: number, reportDueOn: string | null): void {
    this.percent = percent;
    this.reportDueOn = reportDueOn;
    this.resetLight();
  }

  /** What the reports that stand say, oldest first, else its parts. Its periods say when the next one is due. */
  restate(standing: readonly Standing[]): void {
    this.percent = standing.at(-1)?.percent ?? this.partsPercent ?? 0;
    this.resetLight();
  }

  /** What follows from its parts (roll-up.entity.ts). */
  rollUp(percent: number | null, redOn: string | null, ownPercent: number | null): void {
    this.partsPercent = percent;
    this.partsRedOn = redOn;
    if (this.status === 'COMPLETED' || this.status === 'CANCELLED') return;
    this.percent = ownPercent ?? percent ?? 0;
    this.resetLight();
  }

  /** 延期 */
  extend(dueOn: string, standing: readonly Standing[]): void {
    this.dueOn = dueOn;
    this.extensionAsked = false;
    this.restate(standing);
  }

  /** An extension was refused, taken back or made pointless: the light counts from the due date that stands. */
  extensionSettled(): void {
    this.extensionAsked = false;
    this.resetLight();
  }

  /** 中止: the clock stops, and no report is owed. */
  suspend(requestId: string): void {
    this.status = 'SUSPENDED';
    this.suspensionId = requestId;
    this.extensionAsked = false;
    this.clearLight();
  }

  /** 恢复: due later by the days that it stood still, though not after `latest`. */
  resume(suspendedOn: string, day: string, latest: string | null, standing: readonly Standing[]): void {
    const days = Math.max(0, daysBetween(suspendedOn, day));
    this.status = this.acknowledgedAt === null ? 'PENDING' : 'IN_PROGRESS';
    this.suspensionId = null;
    this.suspendedDays += days;
    this.resumedOn = day;
    this.dueOn = dueAfterSuspension(this.dueOn, days, latest);
    this.restate(standing);
  }

  /** 撤销: it counts nowhere any more; what was reported stays to be read. */
  cancel(): void {
    this.status = 'CANCELLED';
    this.suspensionId = null;
    this.extensionAsked = false;
    this.clearLight();
  }
}
