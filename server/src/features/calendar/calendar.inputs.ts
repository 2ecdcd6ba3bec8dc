import { type CalendarDayKind, calendarLimits } from '@duban/schema/vocabulary/calendar';
import { Field, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Between, Many, Nested, Text } from '../../kernel/validation.ts';
import { DayKindEnum } from './calendar.entity.ts';

@InputType()
export class CalendarDayInput {
  @Field(() => DayScalar, { description: 'A day of that year, named once.' })
  day!: string;

  @Field(() => DayKindEnum, { description: 'A make-up day is a Saturday or Sunday.' })
  kind!: CalendarDayKind;

  @Field(() => String, { description: 'The holiday that it belongs to.' })
  @Text(calendarLimits.name)
  name!: string;
}

@InputType()
export class SetCalendarYearInput {
  @Field(() => Int)
  @Between(calendarLimits.firstYear, calendarLimits.lastYear)
  year!: number;

  @Field(() => Int, { description: 'The version that was read; 0 where the province has entered none yet.' })
  version!: number;

  @Field(() => String, { description: 'The notice that it is taken from.' })
  @Text(calendarLimits.source)
  source!: string;

  @Field(() => [CalendarDayInput], { description: 'All days that differ from plain weekdays.' })
  @Many(calendarLimits.days)
  @Nested()
  days!: CalendarDayInput[];
}
