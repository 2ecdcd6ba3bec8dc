import {
  type DisciplineKind,
  type DisciplineStatus,
  disciplineLimits,
} from '@duban/schema/vocabulary/discipline-record';
import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../kernel/scalars.ts';
import { Many, Nested, OptionalText, Text } from '../../kernel/validation.ts';
import { DisciplineKindEnum, DisciplineStatusEnum } from './discipline-record.entity.ts';

@InputType()
export class AnswerablePersonInput {
  @Field(() => String)
  @Text(textLimits.line)
  name!: string;

  @Field(() => String)
  @Text(textLimits.line)
  post!: string;
}

@InputType()
export class RecordDisciplineInput {
  @Field(() => DisciplineKindEnum)
  kind!: DisciplineKind;

  @Field(() => ID, {
    nullable: true,
    description:
      'The release that it is about: with UNAPPROVED one that has not passed every step, with ALTERED one that is out.',
  })
  pressReleaseId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who answers for it, where there is no release: the viewer’s bureau or one below.',
  })
  organizationId?: string | null;

  @Field(() => String)
  @Text(textLimits.line)
  title!: string;

  @Field(() => String)
  @Text(textLimits.body)
  facts!: string;

  @Field(() => DayScalar, { description: 'Not in the future.' })
  occurredOn!: string;

  @Field(() => String)
  @Text(textLimits.line)
  place!: string;

  @Field(() => [AnswerablePersonInput])
  @Many(disciplineLimits.persons)
  @Nested()
  persons!: AnswerablePersonInput[];
}

@InputType()
export class ConcludeDisciplineInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(textLimits.comment)
  outcome!: string;
}

@InputType()
export class DisciplineRecordFilter {
  @Field(() => [ID], { nullable: true })
  @Many(1000, 0)
  ids?: string[] | null;

  @Field(() => DisciplineKindEnum, { nullable: true })
  kind?: DisciplineKind | null;

  @Field(() => DisciplineStatusEnum, { nullable: true })
  status?: DisciplineStatus | null;

  @Field(() => ID, { nullable: true })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This organization and all below it.' })
  subtreeOf?: string | null;

  @Field(() => ID, { nullable: true })
  pressReleaseId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title or the facts.' })
  @OptionalText(textLimits.line)
  search?: string | null;
}
