import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DayType } from '../../kernel/column-types.ts';

/**
 * Figures of one item in one branch (a city, or a county that the province addresses itself; the province's own
 * departments count under the province). A trigger on `assignment` keeps it in the transaction of the write
 * (migration 0003); pages and the matrix add up cells instead of assignments.
 */
@Entity({ tableName: 'completion_cell' })
@Index({ properties: ['workPlanId', 'workItemId'] })
@Index({ properties: ['branchId', 'workPlanId'] })
@Index({
  name: 'completion_cell_branch_count_index',
  expression:
    'create index completion_cell_branch_count_index on completion_cell (branch_id, year) include (total, pending, in_progress, completion_claimed, completed, suspended, cancelled)',
})
@Index({ properties: ['nextTurnOn'] })
@Index({ properties: ['sectionId'] })
@Index({ properties: ['asOf'] })
export class CompletionCell {
  @PrimaryKey({ type: 'uuid' })
  workItemId!: string;

  @PrimaryKey({ type: 'uuid' })
  branchId!: string;

  @Property({ type: 'uuid' })
  workPlanId!: string;

  @Property({ type: 'uuid' })
  sectionId!: string;

  @Property({ type: 'uuid' })
  provinceId!: string;

  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'integer' })
  pending!: number;

  @Property({ type: 'integer' })
  inProgress!: number;

  @Property({ type: 'integer' })
  completionClaimed!: number;

  @Property({ type: 'integer' })
  completed!: number;

  @Property({ type: 'integer', default: 0 })
  suspended!: number;

  /** Counted beside: in none of the other figures. */
  @Property({ type: 'integer', default: 0 })
  cancelled!: number;

  @Property({ type: 'integer' })
  total!: number;

  @Property({ type: 'integer' })
  percentSum!: number;

  /** Of assignments that are no part of another. */
  @Property({ type: 'integer' })
  topTotal!: number;

  @Property({ type: 'integer' })
  topPercentSum!: number;

  /** Lights and overdue are those of this day. */
  @Property({ type: DayType })
  asOf!: string;

  /** The first day after asOf on which one of them changes by time alone. */
  @Property({ type: DayType, nullable: true })
  nextTurnOn: string | null = null;

  @Property({ type: 'integer' })
  overdue!: number;

  @Property({ type: 'integer' })
  red!: number;

  @Property({ type: 'integer' })
  yellow!: number;

  /** The worst of all (0 red, 1 yellow, 2 green), and of those that lead. */
  @Property({ type: 'smallint', nullable: true })
  topLight: number | null = null;

  @Property({ type: 'smallint', nullable: true })
  leadLight: number | null = null;

  /** The first assignment that leads, and its organization. */
  @Property({ type: 'uuid', nullable: true })
  leadAssignmentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  leadId: string | null = null;
}
