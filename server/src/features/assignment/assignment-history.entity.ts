import type { AssignmentRole, AssignmentStatus } from '@duban/schema/vocabulary/assignment';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DayType, MomentType } from '../../kernel/column-types.ts';

/** How an assignment stood after a change. Triggers on `assignment` write it, in the transaction of the change (migration 0016). */
@Entity({ tableName: 'assignment_history' })
@Index({
  name: 'assignment_history_item_index',
  expression:
    'create index assignment_history_item_index on assignment_history (work_item_id, assignment_id, at desc)',
})
export class AssignmentHistory {
  @PrimaryKey({ type: 'uuid' })
  assignmentId!: string;

  /** The assignment's own, after the change. */
  @PrimaryKey({ type: 'integer' })
  version!: number;

  @PrimaryKey({ type: MomentType })
  at!: string;

  @Property({ type: 'uuid' })
  workItemId!: string;

  @Property({ type: 'uuid' })
  organizationId!: string;

  @Property({ type: 'uuid', nullable: true })
  cityId: string | null = null;

  @Property({ type: 'uuid' })
  provinceId!: string;

  @Property({ type: 'uuid', nullable: true })
  parentId: string | null = null;

  @Property({ type: 'text' })
  role!: AssignmentRole;

  @Property({ type: 'text' })
  status!: AssignmentStatus;

  @Property({ type: 'integer' })
  percent!: number;

  @Property({ type: DayType })
  dueOn!: string;

  @Property({ type: DayType, nullable: true })
  yellowOn: string | null = null;

  @Property({ type: DayType, nullable: true })
  redOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  leaderInCharge: string | null = null;

  @Property({ type: 'text', nullable: true })
  responsiblePerson: string | null = null;
}
