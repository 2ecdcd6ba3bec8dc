import type { AddresseeAction } from '@duban/schema/vocabulary/supervision-order';
import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, anyRole, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import {
  AcceptSupervisionReplyInput,
  ReturnSupervisionReplyInput,
  VerifyRectificationInput,
} from './addressee.inputs.ts';
import { acceptSupervisionReply, returnSupervisionReply, verifyRectification } from './commands/decide.ts';
import { SupervisionDecision } from './supervision-decision.entity.ts';
import { Addressee, AddresseeActionEnum, SupervisionOrder } from './supervision-order.entity.ts';
import { decisionsOf, supervisionOrderOf } from './supervision-order.loaders.ts';
import { availableDecisions } from './supervision-order.policy.ts';
import type { AddresseeRow, OrderRow } from './supervision-order.queries.ts';

@ObjectType({ simpleResolvers: true })
export class AddresseeResult {
  @Field(() => Addressee)
  addressee!: AddresseeRow;
}

@Resolver(() => AddresseeResult)
export class AddresseeResultResolver {
  @FieldResolver(() => SupervisionOrder, { nullable: true })
  @Edge('within scope')
  supervisionOrder(
    @Root() { addressee }: AddresseeResult,
    @Ctx() context: Context,
  ): Promise<OrderRow | null> {
    return supervisionOrderOf(context).load(addressee.orderId);
  }
}

@Resolver(() => Addressee)
export class AddresseeResolver {
  @Mutation(() => AddresseeResult, {
    description: 'By the issuer: says what is missing, and begins the next round.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async returnSupervisionReply(
    @Ctx() context: Context,
    @Arg('input', () => ReturnSupervisionReplyInput) input: ReturnSupervisionReplyInput,
  ): Promise<AddresseeResult> {
    return { addressee: await returnSupervisionReply(context, input) };
  }

  @Mutation(() => AddresseeResult, { description: 'By the issuer.' })
  @Allow(anyRole('SUPERVISOR'))
  async acceptSupervisionReply(
    @Ctx() context: Context,
    @Arg('input', () => AcceptSupervisionReplyInput) input: AcceptSupervisionReplyInput,
  ): Promise<AddresseeResult> {
    return { addressee: await acceptSupervisionReply(context, input) };
  }

  @Mutation(() => AddresseeResult, {
    description: 'By the issuer: that what had to be put right was put right, or the next round.',
  })
  @Allow(anyRole('SUPERVISOR'))
  async verifyRectification(
    @Ctx() context: Context,
    @Arg('input', () => VerifyRectificationInput) input: VerifyRectificationInput,
  ): Promise<AddresseeResult> {
    return { addressee: await verifyRectification(context, input) };
  }

  @FieldResolver(() => Organization)
  @Edge('as its parent')
  organization(@Root() row: Addressee, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => DayScalar, {
    description: 'When its reply is due: of its order, or of its last return.',
  })
  @Edge('as its parent')
  dueOn(@Root() row: AddresseeRow): string {
    return row.dueOn ?? row.orderDueOn;
  }

  @FieldResolver(() => [SupervisionDecision], { description: 'What the issuer decided, oldest first.' })
  @Edge('as its parent')
  decisions(@Root() row: Addressee, @Ctx() context: Context): Promise<SupervisionDecision[]> {
    return decisionsOf(context).load(row.id);
  }

  @FieldResolver(() => [AddresseeActionEnum], {
    description: 'What the viewer may decide about it now; its own reply is an action of the order.',
  })
  @Edge('as its parent')
  availableActions(@Root() row: AddresseeRow, @Ctx() context: Context): AddresseeAction[] {
    return availableDecisions(signedIn(context).viewer, row);
  }
}

@Resolver(() => SupervisionDecision)
export class SupervisionDecisionResolver {
  @FieldResolver(() => Person)
  @Edge('name only')
  author(@Root() row: SupervisionDecision, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.authorId);
  }
}
