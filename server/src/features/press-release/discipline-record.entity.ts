import {
  type DisciplineKind,
  type DisciplineStatus,
  disciplineActions,
  disciplineKinds,
  disciplineStatuses,
} from '@duban/schema/vocabulary/discipline-record';
import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayType, MomentType } from '../../kernel/column-types.ts';
import { enumOf } from '../../kernel/enums.ts';
import { DayScalar, MomentScalar } from '../../kernel/scalars.ts';
import { ScopedRecord } from '../../kernel/scoped-record.ts';
import { User } from '../user/user.entity.ts';
import { PressRelease } from './press-release.entity.ts';

export const DisciplineKindEnum = enumOf(disciplineKinds);
export const DisciplineStatusEnum = enumOf(disciplineStatuses);
export const DisciplineActionEnum = enumOf(disciplineActions);
registerEnumType(DisciplineKindEnum, { name: 'DisciplineKind' });
registerEnumType(DisciplineStatusEnum, { name: 'DisciplineStatus' });
registerEnumType(DisciplineActionEnum, { name: 'DisciplineAction' });

@ObjectType({ description: 'Who answers for a breach.', simpleResolvers: true })
export class AnswerablePerson {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;
}

/** Its organization is the one that answers for it. */
@ObjectType({
  description:
    '违纪发布记录: what went out against the rules, where, who answers for it, what follows. It names persons: leaders, editors and supervisors read it.',
  simpleResolvers: true,
})
@Entity({ tableName: 'discipline_record' })
@Index({ properties: ['provinceId', 'recordedAt'] })
@Index({ properties: ['cityId', 'recordedAt'] })
@Index({ properties: ['organizationId', 'recordedAt'] })
export class DisciplineRecord extends ScopedRecord {
  @Field(() => DisciplineKindEnum)
  @Enum({ items: [...disciplineKinds], type: 'string' })
  kind!: DisciplineKind;

  @Field(() => DisciplineStatusEnum)
  @Enum({ items: [...disciplineStatuses], type: 'string' })
  status: Opt<DisciplineStatus> = 'OPEN';

  @Field(() => String)
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What happened.' })
  @Property({ type: 'text' })
  facts!: string;

  @Field(() => DayScalar, { description: 'The day on which it went out, or was to.' })
  @Property({ type: DayType })
  occurredOn!: string;

  @Field(() => String, { description: 'Where it appeared.' })
  @Property({ type: 'text' })
  place!: string;

  @Field(() => [AnswerablePerson])
  @Property({ type: 'json', columnType: 'jsonb' })
  persons!: AnswerablePerson[];

  @ManyToOne(() => PressRelease, {
    mapToPk: true,
    nullable: true,
    fieldName: 'press_release_id',
    index: true,
  })
  pressReleaseId: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, fieldName: 'recorder_id' })
  recorderId!: string;

  @Field(() => MomentScalar)
  @Property({ type: MomentType })
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'What followed: correction, reprimand, proposal.' })
  @Property({ type: 'text', nullable: true })
  outcome: string | null = null;

  @ManyToOne(() => User, { mapToPk: true, nullable: true, fieldName: 'concluder_id' })
  concluderId: string | null = null;

  @Field(() => MomentScalar, { nullable: true })
  @Property({ type: MomentType, nullable: true })
  concludedAt: string | null = null;
}
