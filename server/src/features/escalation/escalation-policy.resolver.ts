import { defaultEscalationSteps, type EscalationPolicyAction } from '@duban/schema/vocabulary/escalation';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Context, type SignedIn, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, business, Edge } from '../../kernel/guards.ts';
import { isId } from '../../kernel/id.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { setEscalationPolicy } from './commands/set-policy.ts';
import { SetEscalationPolicyInput } from './escalation.inputs.ts';
import { policyActions } from './escalation.policy.ts';
import { policyRevisions } from './escalation.queries.ts';
import {
  EscalationPolicyActionEnum,
  EscalationPolicyRevision,
  PolicyStep,
} from './escalation-policy.entity.ts';

@ObjectType({
  description:
    '逐级升级办法: which rung is reached when. A plan may have its own, else the province’s holds.',
  simpleResolvers: true,
})
export class EscalationPolicy {
  @Field(() => [PolicyStep], { description: 'In force today.' })
  steps!: readonly PolicyStep[];

  @Field(() => Int, { description: 'In force today; 0: nobody has set one, and the default holds.' })
  revision!: number;

  @Field(() => Boolean, { description: 'What holds today was set for this plan.' })
  ofPlan!: boolean;

  @Field(() => Int, {
    description:
      'The newest revision of the plan, or of all plans; a command names the one it was decided on.',
  })
  version!: number;

  @Field(() => [EscalationPolicyRevision], { description: 'Of the plan, or of all plans; newest first.' })
  revisions!: EscalationPolicyRevision[];
}

@ObjectType({ simpleResolvers: true })
class EscalationPolicyResult {
  @Field(() => EscalationPolicy)
  escalationPolicy!: EscalationPolicy;
}

async function policyOf(context: SignedIn, id: string | null): Promise<EscalationPolicy> {
  const workPlanId = id !== null && isId(id) ? id : null;
  const today = context.clock.today();
  const rows = await policyRevisions(context.reader, context.viewer.provinceId, workPlanId);
  const revisions = rows.filter((row) => row.workPlanId === workPlanId);
  const holding = rows.filter((row) => row.validFrom <= today);
  const inForce =
    holding.find((row) => row.workPlanId === workPlanId) ?? holding.find((row) => row.workPlanId === null);
  return {
    steps: inForce?.steps ?? defaultEscalationSteps,
    revision: inForce?.revision ?? 0,
    ofPlan: workPlanId !== null && inForce?.workPlanId === workPlanId,
    version: revisions[0]?.revision ?? 0,
    revisions,
  };
}

@Resolver(() => EscalationPolicy)
export class EscalationPolicyResolver {
  @Query(() => EscalationPolicy)
  @Allow(business)
  escalationPolicy(
    @Ctx() context: Context,
    @Arg('workPlanId', () => ID, { nullable: true }) workPlanId: string | null,
  ): Promise<EscalationPolicy> {
    return policyOf(signedIn(context), workPlanId ?? null);
  }

  @Mutation(() => EscalationPolicyResult, {
    description: 'The next revision, by a supervisor of the province’s bureau; earlier ones stay to be read.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async setEscalationPolicy(
    @Ctx() context: Context,
    @Arg('input', () => SetEscalationPolicyInput) input: SetEscalationPolicyInput,
  ): Promise<EscalationPolicyResult> {
    const { workPlanId } = await setEscalationPolicy(context, input);
    return { escalationPolicy: await policyOf(signedIn(context), workPlanId) };
  }

  @FieldResolver(() => [EscalationPolicyActionEnum])
  @Edge('as its parent')
  availableActions(@Ctx() context: Context): EscalationPolicyAction[] {
    return policyActions(signedIn(context).viewer);
  }
}

@Resolver(() => EscalationPolicyRevision)
export class EscalationPolicyRevisionResolver {
  @FieldResolver(() => Boolean, {
    description: 'Set for one plan; false: for all that have none of their own.',
  })
  @Edge('as its parent')
  ofPlan(@Root() row: EscalationPolicyRevision): boolean {
    return row.workPlanId !== null;
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: EscalationPolicyRevision, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }
}
