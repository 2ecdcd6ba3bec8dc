import { type Measure, measureActions, measures } from '@duban/schema/vocabulary/measure';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { User } from '../user/user.entity.ts';
import { Target, WorkItem } from '../work-plan/work-item.entity.ts';

export const MeasureEnum = enumOf(measures);
export const MeasureActionEnum = enumOf(measureActions);
registerEnumType(MeasureEnum, {
  name: 'Measure',
  description: '系统统计指标: a figure that the system itself has.',
});
registerEnumType(MeasureActionEnum, { name: 'MeasureAction' });

@ObjectType({
  description: '以系统数据衡量: by which figure a point of the plan is measured, and from when.',
  simpleResolvers: true,
})
@Entity({ tableName: 'item_measure' })
@Index({
  name: 'item_measure_standing_index',
  expression:
    'create unique index item_measure_standing_index on item_measure (work_item_id, measure) where ends_on is null',
})
@Check({ name: 'item_measure_days_check', expression: 'ends_on is null or ends_on >= starts_on' })
export class ItemMeasure extends StoredRecord {
  @Property({ type: 'uuid' })
  provinceId!: string;

  @ManyToOne(() => WorkItem, { mapToPk: true, fieldName: 'work_item_id', index: true, deleteRule: 'cascade' })
  workItemId!: string;

  /** The figure of the point that it is the value of. */
  @ManyToOne(() => Target, { mapToPk: true, nullable: true, fieldName: 'target_id', deleteRule: 'set null' })
  targetId: string | null = null;

  @Field(() => MeasureEnum)
  @Enum({ items: [...measures], type: 'string', columnType: 'text' })
  measure!: Measure;

  @Field(() => DayScalar, { description: 'What is counted begins on this day.' })
  @Property({ type: DayType })
  startsOn!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Its last day; null while it holds, until the year’s end.',
  })
  @Property({ type: DayType, nullable: true })
  endsOn: string | null = null;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  setAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'setter_id' })
  setterId!: string;
}
