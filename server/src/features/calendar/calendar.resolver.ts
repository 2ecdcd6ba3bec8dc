import { type CalendarAction, calendarLimits } from '@duban/schema/vocabulary/calendar';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import { Allow, anyRole, anyUser, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { MomentScalar } from '../../kernel/scalars.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { setCalendarYear } from './calendar.commands.ts';
import { CalendarActionEnum, CalendarDay, type CalendarYear } from './calendar.entity.ts';
import { SetCalendarYearInput } from './calendar.inputs.ts';
import { availableActions } from './calendar.policy.ts';
import { calendarOf, unpublishedYears } from './calendar.queries.ts';

@ObjectType({
  description: '工作日历: a year’s holidays and make-up days; all other days are plain weekdays.',
  simpleResolvers: true,
})
export class WorkCalendar {
  @Field(() => Int)
  year!: number;

  @Field(() => Boolean, {
    description: 'false: nobody published or entered it, and plain weekdays are assumed.',
  })
  published!: boolean;

  @Field(() => Int, { description: 'Of the province’s own entry; 0 where there is none.' })
  version!: number;

  @Field(() => [CalendarDay])
  days!: CalendarDay[];

  @Field(() => String, { nullable: true, description: 'The notice that it is taken from.' })
  source!: string | null;

  @Field(() => MomentScalar, {
    nullable: true,
    description: 'When the province entered it; null as published.',
  })
  enteredAt!: string | null;

  entererId!: string | null;
}

@ObjectType({ simpleResolvers: true })
class WorkCalendarResult {
  @Field(() => WorkCalendar)
  workCalendar!: WorkCalendar;
}

function shown(year: number, row: CalendarYear | undefined): WorkCalendar {
  return {
    year,
    published: row !== undefined,
    version: row?.provinceId ? row.version : 0,
    days: row?.days ?? [],
    source: row?.source ?? null,
    enteredAt: row?.provinceId ? row.enteredAt : null,
    entererId: row?.entererId ?? null,
  };
}

@Resolver(() => WorkCalendar)
export class WorkCalendarResolver {
  @Query(() => WorkCalendar)
  @Allow(anyUser)
  async workCalendar(@Ctx() context: Context, @Arg('year', () => Int) year: number): Promise<WorkCalendar> {
    const { firstYear: min, lastYear: max } = calendarLimits;
    if (year < min || year > max) throw badInput('year', 'outOfRange', { min, max });
    return shown(year, (await calendarOf(signedIn(context))).byYear.get(year));
  }

  @Query(() => [Int], {
    description:
      'Years whose working days are wanted and not published: this one, from December on the next.',
  })
  @Allow(anyUser)
  unpublishedYears(@Ctx() context: Context): Promise<number[]> {
    return unpublishedYears(signedIn(context));
  }

  @Mutation(() => WorkCalendarResult, {
    description: 'Enters a year for the province; periodic reports not yet made fall due by it.',
  })
  @Allow(anyRole('SYSTEM_ADMIN'))
  async setCalendarYear(
    @Ctx() context: Context,
    @Arg('input', () => SetCalendarYearInput) input: SetCalendarYearInput,
  ): Promise<WorkCalendarResult> {
    return { workCalendar: shown(input.year, await setCalendarYear(context, input)) };
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  enteredBy(@Root() row: WorkCalendar, @Ctx() context: Context): Loaded<Person> {
    return row.entererId ? personOf(context).load(row.entererId) : null;
  }

  @FieldResolver(() => [CalendarActionEnum])
  @Edge('as its parent')
  availableActions(@Ctx() context: Context): CalendarAction[] {
    return availableActions(signedIn(context).viewer);
  }
}
