import type { ConcernSource, ConcernUnit } from '@duban/schema/vocabulary/public-concern';
import { Field, ID, InputType } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { ConcernSourceEnum, ConcernUnitEnum } from './public-concern-enums.entity.ts';

@InputType()
export class ConcernAnalysisFilter {
  @Field(() => DayScalar, { description: 'The first day on which they were raised.' })
  from!: string;

  @Field(() => DayScalar, { description: 'The last; at most 36 periods from the first.' })
  to!: string;

  @Field(() => ConcernUnitEnum, { description: 'What one column holds.' })
  unit!: ConcernUnit;

  @Field(() => ID, { nullable: true, description: 'Answered for by this organization or one below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true, description: 'It happened in that city’s branch.' })
  placeBranchId?: string | null;

  @Field(() => ID, { nullable: true })
  concernSubjectId?: string | null;

  @Field(() => ConcernSourceEnum, { nullable: true })
  source?: ConcernSource | null;

  @Field(() => ID, { nullable: true })
  workItemId?: string | null;
}
