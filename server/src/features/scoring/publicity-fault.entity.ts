import type { PublicityFaultKind } from '@duban/schema/vocabulary/scoring';
import { publicityFaultKinds } from '@duban/schema/vocabulary/scoring';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Submission } from '../submission/submission.entity.ts';
import { User } from '../user/user.entity.ts';
import { PublicityFaultKindEnum } from './scoring-rules.entity.ts';

/** Its scope columns are those of the organization that is at fault. Lateness needs none: it is judged with the piece. */
@ObjectType({
  description: '扣分事项: concealment, a false piece, an invited piece that failed, negative news.',
  simpleResolvers: true,
})
@Entity({ tableName: 'publicity_fault' })
@Index({ properties: ['provinceId', 'day'] })
@Index({ properties: ['cityId', 'day'] })
@Index({ properties: ['organizationId', 'day'] })
export class PublicityFault extends ScopedRecord {
  @Field(() => PublicityFaultKindEnum)
  @Enum({ items: [...publicityFaultKinds], type: 'string' })
  fault!: PublicityFaultKind;

  @ManyToOne(() => Submission, {
    mapToPk: true,
    nullable: true,
    fieldName: 'submission_id',
    index: true,
    deleteRule: 'cascade',
  })
  submissionId: string | null = null;

  @Field(() => DayScalar)
  @Property({ type: DayType })
  day!: string;

  @Field(() => String, { description: 'What was found.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  recordedAt!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'recorder_id' })
  recorderId!: string;
}

/** 联合报送: who wrote a piece beside the organization that sent it up. Whoever is named no more keeps the row. */
@Entity({ tableName: 'joint_author' })
export class JointAuthor {
  @ManyToOne(() => Submission, {
    mapToPk: true,
    primary: true,
    fieldName: 'submission_id',
    deleteRule: 'cascade',
  })
  submissionId!: string;

  @ManyToOne(() => Organization, { mapToPk: true, primary: true, fieldName: 'organization_id' })
  organizationId!: string;

  @Property({ type: MomentType, primary: true, defaultRaw: 'now()' })
  namedAt!: string;

  @Property({ type: MomentType, nullable: true })
  droppedAt: string | null = null;
}
