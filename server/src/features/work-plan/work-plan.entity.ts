import {
  cadences,
  comparators,
  type WorkPlanStatus,
  workItemActions,
  workPlanActions,
  workPlanStatuses,
} from '@duban/schema/vocabulary/work-plan';
import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { WithdrawableRecord, withdrawalCheck } from '../returnable/withdrawable.entity.ts';
import { User } from '../user/user.entity.ts';

export const WorkPlanStatusEnum = enumOf(workPlanStatuses);
export const WorkPlanActionEnum = enumOf(workPlanActions);
export const WorkItemActionEnum = enumOf(workItemActions);
export const ComparatorEnum = enumOf(comparators);
export const CadenceEnum = enumOf(cadences);
registerEnumType(WorkPlanStatusEnum, { name: 'WorkPlanStatus' });
registerEnumType(WorkPlanActionEnum, { name: 'WorkPlanAction' });
registerEnumType(WorkItemActionEnum, { name: 'WorkItemAction' });
registerEnumType(ComparatorEnum, { name: 'Comparator', description: '以上/至少、以内/不超过、恰为' });
registerEnumType(CadenceEnum, { name: 'Cadence', description: '报送周期' });

@ObjectType({ description: '年度工作要点: one issued notice of one year.', simpleResolvers: true })
@Entity({ tableName: 'work_plan' })
@Index({
  name: 'work_plan_text_unique',
  expression:
    "create unique index work_plan_text_unique on work_plan (province_id, text_digest) where status <> 'WITHDRAWN'",
})
@Check(withdrawalCheck('work_plan'))
export class WorkPlan extends WithdrawableRecord {
  @Field(() => Int, { description: 'The year it plans, 1990 to 2100.' })
  @Property({ type: 'integer', index: true })
  year!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: '文号, with 〔year〕.' })
  @Property({ type: 'text', nullable: true })
  documentNumber: string | null = null;

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  issuedOn: string | null = null;

  @Field(() => WorkPlanStatusEnum)
  @Enum({ items: [...workPlanStatuses], type: 'string' })
  status: Opt<WorkPlanStatus> = 'DRAFT';

  /** The normalised text that the items' offsets count in. */
  @Property({ type: 'text', lazy: true })
  text!: string;

  /** The same notice has the same digest: importing it twice is a conflict, unless the first was withdrawn. */
  @Property({ type: 'text' })
  textDigest!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'importer_id' })
  importerId!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType, defaultRaw: 'now()' })
  createdAt!: Opt<string>;
}
