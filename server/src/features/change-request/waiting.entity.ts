import { Field, Int, ObjectType } from 'type-graphql';
import { dayOf } from '../../kernel/days.ts';
import { type Span, type WaitingDays, waitingDays } from './waiting.state.ts';

/** Between which days an assignment awaited its superior or stood still; END: it was cancelled. */
export interface Moment extends Span {
  assignmentId: string;
  kind: 'AWAITING' | 'SUSPENDED' | 'END';
}

@ObjectType({
  description: 'Whose turn it was, in whole days from the assignment to its end or today; each counts once.',
  simpleResolvers: true,
})
export class WaitingTimes implements WaitingDays {
  @Field(() => Int, { description: '承办用时' })
  organizationDays!: number;

  @Field(() => Int, { description: '上级审批用时: claims and requests that awaited their decision.' })
  superiorDays!: number;

  @Field(() => Int, { description: '中止' })
  suspendedDays!: number;

  static of(
    row: { assignedAt: string; completedAt: string | null },
    moments: readonly Moment[],
    today: string,
  ): WaitingTimes {
    const of = (kind: Moment['kind']) => moments.filter((moment) => moment.kind === kind);
    const completedOn = row.completedAt && dayOf(new Date(row.completedAt));
    const life = { from: dayOf(new Date(row.assignedAt)), to: completedOn ?? of('END')[0]?.from ?? null };
    return waitingDays(life, of('AWAITING'), of('SUSPENDED'), today);
  }
}
