import type { AssignmentRole, AssignmentStatus, Light } from '@duban/schema/vocabulary/assignment';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import {
  AssignmentRoleEnum,
  AssignmentStatusEnum,
  LightEnum,
} from '../assignment/assignment-enums.entity.ts';
import type { AssignmentHistory } from '../assignment/assignment-history.entity.ts';
import { figuresOnDay } from '../assignment/figure.loaders.ts';
import { FigureOnDay } from '../assignment/target-share.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { organizationOf, requiredOrganization } from '../organization/organization.loaders.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { changeDaysOfItem, type ItemOnDay, itemOnDay, wordingOnDay } from './item-history.loaders.ts';
import type { Wording } from './revision/wording.ts';
import { WordingType } from './wording.resolver.ts';
import { WorkItem } from './work-item.entity.ts';
import { AssignmentCount } from './work-item.resolver.ts';

@ObjectType({ description: 'How an assignment stood at the end of a day.', simpleResolvers: true })
class AssignmentOnDay {
  @Field(() => ID, { description: 'The assignment’s own.' })
  assignmentId!: string;

  @Field(() => AssignmentRoleEnum)
  role!: AssignmentRole;

  @Field(() => AssignmentStatusEnum)
  status!: AssignmentStatus;

  @Field(() => Int, { description: '0 to 100.' })
  percent!: number;

  @Field(() => LightEnum)
  light!: Light;

  @Field(() => DayScalar)
  dueOn!: string;

  @Field(() => String, { nullable: true, description: '分管领导' })
  leaderInCharge!: string | null;

  @Field(() => String, { nullable: true, description: '责任人' })
  responsiblePerson!: string | null;
}

@ObjectType({
  description: 'How a point stood at the end of a day in China, within what the viewer may see.',
  simpleResolvers: true,
})
class WorkItemOnDay {
  @Field(() => DayScalar)
  day!: string;

  @Field(() => LightEnum, { nullable: true })
  light!: Light | null;

  @Field(() => Int, { description: '0 to 100.' })
  percent!: number;

  @Field(() => [AssignmentCount])
  assignmentCounts!: AssignmentCount[];

  @Field(() => [AssignmentOnDay])
  assignments!: AssignmentOnDay[];

  @Field(() => ProgressReport, { nullable: true, description: 'The newest on that day.' })
  latestReport!: ProgressReport | null;
}

@Resolver(() => AssignmentOnDay)
export class AssignmentOnDayResolver {
  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: AssignmentHistory, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }
}

@Resolver(() => WorkItemOnDay)
export class WorkItemOnDayResolver {
  @FieldResolver(() => Organization, { nullable: true })
  @Edge('within scope')
  lead(@Root() row: ItemOnDay, @Ctx() context: Context): Loaded<Organization> {
    return row.leadId ? organizationOf(context).load(row.leadId) : null;
  }

  @FieldResolver(() => [FigureOnDay], { description: 'Those that were measured by then.' })
  @Edge('within scope')
  figures(@Root() row: ItemOnDay, @Ctx() context: Context): Promise<FigureOnDay[]> {
    return figuresOnDay(context, row.workItemId, row.day);
  }

  @FieldResolver(() => WordingType, {
    nullable: true,
    description: 'How it read on that day; null where a later revision added it.',
  })
  @Edge('as its parent')
  wording(@Root() row: ItemOnDay, @Ctx() context: Context): Promise<Wording | null> {
    return wordingOnDay(context, row);
  }
}

@Resolver(() => WorkItem)
export class ItemHistoryResolver {
  @FieldResolver(() => WorkItemOnDay, {
    description:
      'How it stood at the end of that day, or stands now where the day is today. BAD_INPUT for a later one.',
  })
  @Edge('within scope')
  onDay(
    @Root() row: WorkItem,
    @Ctx() context: Context,
    @Arg('day', () => DayScalar) day: string,
  ): Promise<ItemOnDay> {
    if (day > context.clock.today()) throw badInput('day', 'inFuture');
    return itemOnDay(context, row.id, day);
  }

  @FieldResolver(() => [DayScalar], {
    description:
      'The days on which any of its assignments or figures, or by a revision what it says, changed; newest first, at most 400.',
  })
  @Edge('within scope')
  changeDays(@Root() row: WorkItem, @Ctx() context: Context): Promise<string[]> {
    return changeDaysOfItem(context).load(row.id);
  }
}
