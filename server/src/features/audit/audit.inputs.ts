import { textLimits } from '@duban/schema/vocabulary/text';
import { Field, ID, InputType } from 'type-graphql';
import { MomentScalar } from '../../kernel/scalars.ts';
import { OptionalText } from '../../kernel/validation.ts';

@InputType()
export class AuditEntryFilter {
  @Field(() => ID, { nullable: true })
  actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'e.g. Assignment' })
  @OptionalText(textLimits.line)
  entityType?: string | null;

  @Field(() => ID, { nullable: true })
  entityId?: string | null;

  @Field(() => String, { nullable: true, description: 'The mutation, e.g. submitProgressReport' })
  @OptionalText(textLimits.line)
  action?: string | null;

  @Field(() => MomentScalar, { nullable: true })
  since?: Date | null;

  @Field(() => MomentScalar, { nullable: true })
  until?: Date | null;
}
