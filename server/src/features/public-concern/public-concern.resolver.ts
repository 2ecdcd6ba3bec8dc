import type { Light } from '@duban/schema/vocabulary/assignment';
import { type ConcernAction, maskedName, maskedPhone } from '@duban/schema/vocabulary/public-concern';
import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Allow, business, Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { type Page, PageArgs, PageOf } from '../../kernel/paging.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import { assignmentOf } from '../assignment/assignment.loaders.ts';
import { LightEnum } from '../assignment/assignment-enums.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { SupervisionOrder } from '../supervision-order/supervision-order.entity.ts';
import { supervisionOrderOf } from '../supervision-order/supervision-order.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { alikeConcerns } from './concern-alike.queries.ts';
import { ConcernSubject } from './concern-subject.entity.ts';
import { ConcernStep, PublicConcern, type PublicConcernPerson } from './public-concern.entity.ts';
import { AlikeArgs, PublicConcernFilter } from './public-concern.inputs.ts';
import {
  itemsOfConcern,
  personOfConcern,
  publicConcernOf,
  subjectOf,
  tasksOfConcern,
} from './public-concern.loaders.ts';
import { availableActions, canReadPerson, lightOf } from './public-concern.policy.ts';
import { publicConcernsPage } from './public-concern.queries.ts';
import { ConcernActionEnum } from './public-concern-enums.entity.ts';

@ObjectType({ simpleResolvers: true })
class PublicConcernPage extends PageOf(PublicConcern) {}

@ObjectType({ simpleResolvers: true })
class AlikeConcern {
  @Field(() => PublicConcern)
  concern!: PublicConcern;

  @Field(() => Number, { description: 'Shared pairs of characters, 0 to 1.' })
  likeness!: number;
}

@ObjectType({
  description: '反映人, masked: whoever handles it reads it in full by revealConcernPerson.',
  simpleResolvers: true,
})
class MaskedConcernPerson {
  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => Boolean)
  hasAddress!: boolean;
}

function masked(person: PublicConcernPerson | null): MaskedConcernPerson | null {
  if (!person) return null;
  const { name, phone, address } = person;
  return {
    name: name && maskedName(name),
    phone: phone && maskedPhone(phone),
    hasAddress: address !== null,
  };
}

@Resolver(() => PublicConcern)
export class PublicConcernResolver {
  @Query(() => PublicConcern, { nullable: true })
  @Allow(business)
  publicConcern(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<PublicConcern | null> {
    return publicConcernOf(context).load(id);
  }

  @Query(() => PublicConcernPage, { description: 'Raised last first.' })
  @Allow(business)
  publicConcerns(
    @Ctx() context: Context,
    @Arg('filter', () => PublicConcernFilter, { nullable: true }) filter: PublicConcernFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<PublicConcern>> {
    return publicConcernsPage(signedIn(context), filter ?? {}, page);
  }

  @Query(() => [AlikeConcern], {
    description: 'Of half a year, at most five that say nearly the same, the most alike first.',
  })
  @Allow(business)
  alikePublicConcerns(
    @Ctx() context: Context,
    @Args(() => AlikeArgs) { text, exceptId }: AlikeArgs,
  ): Promise<AlikeConcern[]> {
    return alikeConcerns(signedIn(context), text, exceptId ?? null);
  }

  @FieldResolver(() => Organization, { description: 'The one that answers for it now.' })
  @Edge('as its parent')
  organization(@Root() row: PublicConcern, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.organizationId);
  }

  @FieldResolver(() => Organization, { description: 'Which recorded it, and judges the answer.' })
  @Edge('as its parent')
  intake(@Root() row: PublicConcern, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.intakeId);
  }

  @FieldResolver(() => Organization, { description: 'Where it happened: the area of this organization.' })
  @Edge('as its parent')
  place(@Root() row: PublicConcern, @Ctx() context: Context): Promise<Organization> {
    return requiredOrganization(context, row.placeId);
  }

  @FieldResolver(() => ConcernSubject)
  @Edge('as its parent')
  subject(@Root() row: PublicConcern, @Ctx() context: Context): Promise<ConcernSubject | null> {
    return subjectOf(context).load(row.subjectId);
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  recorder(@Root() row: PublicConcern, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.recorderId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  answerer(@Root() row: PublicConcern, @Ctx() context: Context): Loaded<Person> {
    return row.answererId ? personOf(context).load(row.answererId) : null;
  }

  @FieldResolver(() => LightEnum, {
    nullable: true,
    description: 'While an answer is owed: yellow 3 days before the due day, red after it.',
  })
  @Edge('as its parent')
  light(@Root() row: PublicConcern, @Ctx() context: Context): Light | null {
    return lightOf(row, context.clock.today());
  }

  @FieldResolver(() => MaskedConcernPerson, {
    nullable: true,
    description: 'Null where nobody gave a name.',
  })
  @Edge('as its parent')
  async person(@Root() row: PublicConcern, @Ctx() context: Context): Promise<MaskedConcernPerson | null> {
    return masked(await personOfConcern(context).load(row.id));
  }

  @FieldResolver(() => Boolean, { description: 'The viewer handles it and may read the person in full.' })
  @Edge('as its parent')
  personReadable(@Root() row: PublicConcern, @Ctx() context: Context): boolean {
    return canReadPerson(signedIn(context).viewer, row);
  }

  @FieldResolver(() => PublicConcern, {
    nullable: true,
    description: 'What it repeats; null also where the viewer may not see that.',
  })
  @Edge('within scope')
  mergedInto(@Root() row: PublicConcern, @Ctx() context: Context): Promise<PublicConcern | null> | null {
    return row.mergedIntoId ? publicConcernOf(context).load(row.mergedIntoId) : null;
  }

  @FieldResolver(() => [WorkItem])
  @Edge('as its parent')
  workItems(@Root() row: PublicConcern, @Ctx() context: Context): Promise<WorkItem[]> {
    return itemsOfConcern(context).load(row.id);
  }

  @FieldResolver(() => [Assignment], { description: 'That followed from it, and that the viewer may see.' })
  @Edge('within scope')
  async assignments(@Root() row: PublicConcern, @Ctx() context: Context): Promise<Assignment[]> {
    const ids = (await tasksOfConcern(context).load(row.id)).flatMap(
      ({ assignmentId }) => assignmentId ?? [],
    );
    return (await Promise.all(ids.map((id) => assignmentOf(context).load(id)))).filter((one) => one !== null);
  }

  @FieldResolver(() => [SupervisionOrder], {
    description: 'That followed from it, and that the viewer may see.',
  })
  @Edge('within scope')
  async supervisionOrders(@Root() row: PublicConcern, @Ctx() context: Context): Promise<SupervisionOrder[]> {
    const tasks = await tasksOfConcern(context).load(row.id);
    const ids = tasks.flatMap(({ supervisionOrderId }) => supervisionOrderId ?? []);
    const orders = await Promise.all(ids.map((id) => supervisionOrderOf(context).load(id)));
    return orders.filter((one) => one !== null);
  }

  @FieldResolver(() => [ConcernActionEnum])
  @Edge('as its parent')
  availableActions(@Root() row: PublicConcern, @Ctx() context: Context): ConcernAction[] {
    return availableActions(signedIn(context).viewer, row);
  }
}

@Resolver(() => ConcernStep)
export class ConcernStepResolver {
  @FieldResolver(() => Person)
  @Edge('name only')
  person(@Root() row: ConcernStep, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.personId);
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Whom it was given to.' })
  @Edge('as its parent')
  organization(@Root() row: ConcernStep, @Ctx() context: Context): Promise<Organization> | null {
    return row.organizationId ? requiredOrganization(context, row.organizationId) : null;
  }
}
