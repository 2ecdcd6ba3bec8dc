import {
  type AccountabilityMeasure,
  accountabilityMeasures,
  type ReviewOutcome,
  reviewOutcomes,
  reviewParts,
} from '@duban/schema/vocabulary/accountability';
import type { Light } from '@duban/schema/vocabulary/assignment';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { StoredRecord } from '../../kernel/record.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { User } from '../user/user.entity.ts';
import { AccountabilityDecision, AccountabilityMeasureEnum } from './accountability.entity.ts';
import { reviewLight } from './accountability.state.ts';

export const ReviewOutcomeEnum = enumOf(reviewOutcomes);
export const ReviewPartEnum = enumOf(reviewParts);
registerEnumType(ReviewOutcomeEnum, { name: 'ReviewOutcome', description: '维持、变更、撤销' });
registerEnumType(ReviewPartEnum, { name: 'ReviewPart', description: 'What somebody did in the matter.' });

/** Once for each decision; seen with it. */
@ObjectType({ description: '申请复核, by the organization concerned.', simpleResolvers: true })
@Entity({ tableName: 'review_request' })
@Unique({ properties: ['decisionId'] })
export class ReviewRequest extends StoredRecord {
  @ManyToOne(() => AccountabilityDecision, {
    mapToPk: true,
    fieldName: 'decision_id',
    deleteRule: 'cascade',
  })
  decisionId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  reasons!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  requestedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'requester_id' })
  requesterId!: string;

  @Field(() => DayScalar, { description: 'To be decided by: 30 days after the request.' })
  @Property({ type: DayType })
  dueOn!: string;

  @Field(() => ReviewOutcomeEnum, { nullable: true })
  @Enum({ items: [...reviewOutcomes], type: 'string', nullable: true })
  outcome: ReviewOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'Told to the organization.' })
  @Property({ type: 'text', nullable: true })
  findings: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  decidedAt: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'decider_id' })
  deciderId: string | null = null;

  @Field(() => AccountabilityMeasureEnum, { nullable: true, description: 'What stood before a change.' })
  @Enum({ items: [...accountabilityMeasures], type: 'string', nullable: true })
  formerMeasure: AccountabilityMeasure | null = null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of effect before a change.' })
  @Property({ type: DayType, nullable: true })
  formerEffectiveTo: string | null = null;
}

/** A review's light on a day: of its row as of its entity. */
export const lightOfReview = (review: Pick<ReviewRequest, 'dueOn' | 'decidedAt'>, today: string): Light =>
  reviewLight(review, today);
