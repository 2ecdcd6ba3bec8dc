import type { ApprovalChainAction } from '@duban/schema/vocabulary/approval-chain';
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
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import { isId } from '../../kernel/id.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { Organization } from '../organization/organization.entity.ts';
import { organizationOf, requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { setApprovalChain } from './approval-chain.commands.ts';
import { ApprovalChainActionEnum, ApprovalChainRevision, ApprovalStep } from './approval-chain.entity.ts';
import { SetApprovalChainInput } from './approval-chain.inputs.ts';
import { availableActions, canRead } from './approval-chain.policy.ts';
import { chainInForce, chainRevisions } from './approval-chain.queries.ts';

@ObjectType({
  description: '审批流程 of a bureau’s press releases: ordered steps, of which none is left out.',
  simpleResolvers: true,
})
class ApprovalChain {
  @Field(() => ID, { description: 'The bureau’s id.' })
  id!: string;

  @Field(() => [ApprovalStep], { description: 'In force.' })
  steps!: readonly ApprovalStep[];

  @Field(() => Int, { description: 'In force; 0: nobody has set one, and the default holds.' })
  revision!: number;

  @Field(() => [ApprovalChainRevision], { description: 'Newest first.' })
  revisions!: ApprovalChainRevision[];
}

@ObjectType({ simpleResolvers: true })
class ApprovalChainResult {
  @Field(() => ApprovalChain)
  approvalChain!: ApprovalChain;
}

async function ownBureauId(context: SignedIn): Promise<string> {
  return (await requiredOrganization(context, context.viewer.organizationId)).bureauId;
}

async function chainOf(context: SignedIn, id: string): Promise<ApprovalChain | null> {
  const organization = isId(id) ? await organizationOf(context).load(id) : null;
  const own = await ownBureauId(context);
  if (!organization || !canRead(context.viewer, scopeOf(organization), own)) return null;
  if (organization.kind !== 'BUREAU') return null;
  const { steps, revision } = await chainInForce(context.reader, id);
  return { id, steps, revision, revisions: await chainRevisions(context, id) };
}

@Resolver(() => ApprovalChain)
export class ApprovalChainResolver {
  @Query(() => ApprovalChain, { nullable: true, description: 'Of the own bureau unless told.' })
  @Allow(anyRole('SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON', 'EDITOR', 'SYSTEM_ADMIN'))
  async approvalChain(
    @Ctx() context: Context,
    @Arg('organizationId', () => ID, { nullable: true }) organizationId: string | null,
  ): Promise<ApprovalChain | null> {
    const caller = signedIn(context);
    return chainOf(caller, organizationId ?? (await ownBureauId(caller)));
  }

  @Mutation(() => ApprovalChainResult, {
    description: 'The next revision, by the system administrator; what is in approval goes on by its own.',
  })
  @Allow(anyRole('SYSTEM_ADMIN'))
  async setApprovalChain(
    @Ctx() context: Context,
    @Arg('input', () => SetApprovalChainInput) input: SetApprovalChainInput,
  ): Promise<ApprovalChainResult> {
    const { organizationId } = await setApprovalChain(context, input);
    return { approvalChain: (await chainOf(signedIn(context), organizationId)) as ApprovalChain };
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: ApprovalChain, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.id);
  }

  @FieldResolver(() => [ApprovalChainActionEnum])
  @Edge('as its parent')
  availableActions(@Ctx() context: Context): ApprovalChainAction[] {
    return availableActions(signedIn(context).viewer);
  }
}

@Resolver(() => ApprovalChainRevision)
export class ApprovalChainRevisionResolver {
  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: ApprovalChainRevision, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }
}
