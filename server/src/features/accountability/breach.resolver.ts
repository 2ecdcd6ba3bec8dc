import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { DisciplineRecord } from '../press-release/discipline-record.entity.ts';
import { disciplineRecordOf } from '../press-release/press-release.loaders.ts';
import { AccountabilityDecision } from './accountability.entity.ts';
import { decisionsOnRecord } from './accountability.loaders.ts';

/** What a breach of the discipline of press releases led to. */
@Resolver(() => DisciplineRecord)
export class DecisionsOnBreachResolver {
  @FieldResolver(() => [AccountabilityDecision], {
    description: 'Decisions that rest on it, proposals too, for those who read them.',
  })
  @Edge('within scope')
  accountabilityDecisions(
    @Root() row: DisciplineRecord,
    @Ctx() context: Context,
  ): Promise<AccountabilityDecision[]> {
    return decisionsOnRecord(context).load(row.id);
  }
}

@Resolver(() => AccountabilityDecision)
export class BreachOfDecisionResolver {
  @FieldResolver(() => DisciplineRecord, {
    nullable: true,
    description: 'The breach that it rests on, where the viewer may see it.',
  })
  @Edge('within scope')
  disciplineRecord(@Root() row: AccountabilityDecision, @Ctx() context: Context): Loaded<DisciplineRecord> {
    return row.disciplineRecordId === null ? null : disciplineRecordOf(context).load(row.disciplineRecordId);
  }
}
