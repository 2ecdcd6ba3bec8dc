import { type CompletionDecision, completionDecisions } from '@duban/schema/vocabulary/progress-report';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { MomentType } from '../../kernel/column-types.ts';
import { Assignment } from './assignment.entity.ts';

/** One claim of completion and its decision: the assignment's own columns keep the last one only, and the clock needs all. */
@Entity({ tableName: 'completion_claim' })
@Index({ properties: ['assignmentId', 'claimedAt'] })
export class CompletionClaim {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne(() => Assignment, { mapToPk: true, fieldName: 'assignment_id' })
  assignmentId!: string;

  @Property({ type: MomentType })
  claimedAt!: string;

  @Property({ type: MomentType, nullable: true })
  decidedAt: string | null = null;

  @Enum({ items: [...completionDecisions], type: 'string', nullable: true })
  decision: CompletionDecision | null = null;
}
