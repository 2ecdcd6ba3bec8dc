import { type CalendarDayKind, calendarActions, dayKinds } from '@duban/schema/vocabulary/calendar';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';

export const DayKindEnum = enumOf(dayKinds);
export const CalendarActionEnum = enumOf(calendarActions);
registerEnumType(DayKindEnum, { name: 'CalendarDayKind', description: '放假、调休上班' });
registerEnumType(CalendarActionEnum, { name: 'CalendarAction' });

@ObjectType({ description: 'A day that differs from plain weekdays.', simpleResolvers: true })
export class CalendarDay {
  @Field(() => DayScalar)
  day!: string;

  @Field(() => DayKindEnum)
  kind!: CalendarDayKind;

  @Field(() => String)
  name!: string;
}

/** A year's holidays and make-up days, entered and read as a whole. Without a province: as published for the country. */
@Entity({ tableName: 'calendar_year' })
@Unique({ properties: ['year', 'provinceId'], options: { nullsNotDistinct: true } })
export class CalendarYear extends StoredRecord {
  @ManyToOne(() => Organization, { mapToPk: true, nullable: true, fieldName: 'province_id', index: true })
  provinceId: string | null = null;

  @Property({ type: 'integer' })
  year!: number;

  @Property({ type: 'json', columnType: 'jsonb' })
  days!: CalendarDay[];

  /** The notice that it was taken from. */
  @Property({ type: 'text' })
  source!: string;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'enterer_id' })
  entererId: string | null = null;

  @Property({ type: MomentType })
  enteredAt!: string;
}
