import type { ReviewPart } from '@duban/schema/vocabulary/accountability';
import type { Light } from '@duban/schema/vocabulary/assignment';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../../kernel/context.ts';
import { Edge } from '../../kernel/guards.ts';
import type { Loaded } from '../../kernel/loaders.ts';
import { DayScalar } from '../../kernel/scalars.ts';
import { LightEnum } from '../assignment/assignment-enums.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import { Person } from '../user/user.entity.ts';
import { personOf } from '../user/user.loaders.ts';
import { AccountabilityDecision } from './accountability.entity.ts';
import { officersWithParts } from './accountability.loaders.ts';
import { isIssuer } from './accountability.policy.ts';
import { lightOfReview, ReviewPartEnum, ReviewRequest } from './review-request.entity.ts';

@ObjectType({ description: '约谈记录', simpleResolvers: true })
class InterviewRecord {
  @Field(() => Person)
  interviewer!: Person;

  @Field(() => DayScalar)
  heldOn!: string;

  @Field(() => String)
  minutes!: string;

  @Field(() => String, { nullable: true, description: 'What the organization promised to put right.' })
  rectification!: string | null;

  @Field(() => DayScalar, { nullable: true })
  rectificationDueOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which the issuer found it done.' })
  rectifiedOn!: string | null;

  @Field(() => String, { nullable: true })
  findings!: string | null;
}

@ObjectType({ description: 'A leader or supervisor who might decide a review.', simpleResolvers: true })
class ReviewCandidate {
  @Field(() => Person)
  person!: Person;

  @Field(() => Organization)
  organization!: Organization;

  @Field(() => [ReviewPartEnum], { description: 'What they did in the matter: with none they may decide.' })
  parts!: ReviewPart[];
}

@Resolver(() => AccountabilityDecision)
export class ReviewOfDecisionResolver {
  @FieldResolver(() => InterviewRecord, { nullable: true })
  @Edge('as its parent')
  async interview(
    @Root() row: AccountabilityDecision,
    @Ctx() context: Context,
  ): Promise<InterviewRecord | null> {
    const { interviewerId, interviewedOn, interviewMinutes, rectificationFindings } = row;
    if (interviewerId === null || interviewedOn === null) return null;
    const interviewer = await personOf(context).load(interviewerId);
    const { rectification, rectificationDueOn, rectifiedOn } = row;
    return {
      interviewer: interviewer ?? { id: interviewerId, name: '' },
      heldOn: interviewedOn,
      minutes: interviewMinutes ?? '',
      rectification,
      rectificationDueOn,
      rectifiedOn,
      findings: rectificationFindings,
    };
  }

  @FieldResolver(() => [ReviewCandidate], { description: 'For the issuer’s side only.' })
  @Edge('within scope')
  async reviewCandidates(
    @Root() row: AccountabilityDecision,
    @Ctx() context: Context,
  ): Promise<ReviewCandidate[]> {
    if (!isIssuer(signedIn(context).viewer, row)) return [];
    const officers = await officersWithParts(context).load(row.id);
    return Promise.all(
      officers.map(async ({ userId, name, organizationId, parts }) => ({
        person: { id: userId, name },
        organization: await requiredOrganization(context, organizationId),
        parts,
      })),
    );
  }
}

@Resolver(() => ReviewRequest)
export class ReviewRequestResolver {
  @FieldResolver(() => LightEnum, {
    description: 'Of the deciding side: yellow in the last five days, red when late, green once decided.',
  })
  @Edge('as its parent')
  light(@Root() row: ReviewRequest, @Ctx() context: Context): Light {
    return lightOfReview(row, context.clock.today());
  }

  @FieldResolver(() => Person)
  @Edge('name only')
  requester(@Root() row: ReviewRequest, @Ctx() context: Context): Loaded<Person> {
    return personOf(context).load(row.requesterId);
  }

  @FieldResolver(() => Person, { nullable: true })
  @Edge('name only')
  decider(@Root() row: ReviewRequest, @Ctx() context: Context): Loaded<Person> {
    return row.deciderId === null ? null : personOf(context).load(row.deciderId);
  }
}
