import type { AccountabilityKind } from '@duban/schema/vocabulary/accountability';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { AccountabilityKindEnum } from '../accountability/accountability.entity.ts';

@ObjectType({ simpleResolvers: true })
export class BulletinProgress {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int, { description: 'Of them, those completed within the period.' })
  completedInPeriod!: number;

  @Field(() => Int, { description: 'The mean; completed ones count 100.' })
  percent!: number;

  @Field(() => Int)
  red!: number;

  @Field(() => Int)
  yellow!: number;
}

@ObjectType({ simpleResolvers: true })
export class BulletinProgressRow extends BulletinProgress {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => String, { description: 'As it was called then.' })
  organization!: string;
}

@ObjectType({ simpleResolvers: true })
export class BulletinLateRow {
  @Field(() => ID)
  assignmentId!: string;

  workItemId!: string;

  organizationId!: string;

  @Field(() => String, { description: 'As it was called then.' })
  organization!: string;

  @Field(() => String, { description: 'Number and title of the point, as they were then.' })
  workItem!: string;

  @Field(() => DayScalar)
  dueOn!: string;

  @Field(() => Int)
  daysLate!: number;

  @Field(() => Int)
  percent!: number;
}

@ObjectType({ simpleResolvers: true })
export class BulletinOrderRow {
  @Field(() => ID)
  orderId!: string;

  @Field(() => String)
  number!: string;

  @Field(() => DayScalar)
  dueOn!: string;

  @Field(() => Int)
  addressees!: number;

  @Field(() => Int, { description: 'Of them, those that had answered.' })
  answered!: number;
}

@ObjectType({ simpleResolvers: true })
export class BulletinMeasureRow {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => AccountabilityKindEnum)
  kind!: AccountabilityKind;

  @Field(() => String)
  number!: string;

  organizationId!: string;

  @Field(() => String, { description: 'As it was called then.' })
  organization!: string;
}

@ObjectType({
  description: 'Figures as of a moment. Counted again for the same moment they are the same.',
  simpleResolvers: true,
})
export class BulletinFigures {
  @Field(() => MomentScalar)
  at!: string;

  @Field(() => BulletinProgress)
  sum!: BulletinProgress;

  @Field(() => [BulletinProgressRow], { description: 'By percent, the highest first.' })
  progress!: BulletinProgressRow[];

  @Field(() => Int)
  lateCount!: number;

  @Field(() => [BulletinLateRow], { description: 'The first 200, the longest overdue first.' })
  late!: BulletinLateRow[];

  /** Where the list was cut: how many each organization has, the most first. */
  lateBy?: { organization: string; count: number }[];

  @Field(() => [BulletinOrderRow], { description: 'The issuer’s orders that were not closed.' })
  orders!: BulletinOrderRow[];

  @Field(() => [BulletinMeasureRow], {
    description: 'Praise, criticism and more that the issuer served within the period.',
  })
  measures!: BulletinMeasureRow[];
}

/** What is counted: ids and numbers. Names may change afterwards, so those of the day stand beside them. */
export interface CountedFigures {
  at: string;
  sum: BulletinProgress;
  progress: Omit<BulletinProgressRow, 'organization'>[];
  lateCount: number;
  late: Omit<BulletinLateRow, 'organization' | 'workItem'>[];
  lateBy?: { organizationId: string; count: number }[];
  orders: BulletinOrderRow[];
  measures: Omit<BulletinMeasureRow, 'organization'>[];
}
export type FigureNames = Readonly<Record<string, string>>;

export function withNames({ lateBy, ...figures }: CountedFigures, names: FigureNames): BulletinFigures {
  const nameOf = (id: string) => names[id] ?? '';
  const named = lateBy?.map(({ organizationId, count }) => ({ organization: nameOf(organizationId), count }));
  return {
    ...figures,
    ...(named && { lateBy: named }),
    progress: figures.progress.map((row) => ({ ...row, organization: nameOf(row.organizationId) })),
    late: figures.late.map((row) => ({
      ...row,
      organization: nameOf(row.organizationId),
      workItem: nameOf(row.workItemId),
    })),
    measures: figures.measures.map((row) => ({ ...row, organization: nameOf(row.organizationId) })),
  };
}
