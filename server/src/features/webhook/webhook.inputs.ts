import { longestOverlapHours, longestUrl } from '@duban/schema/vocabulary/notification-delivery';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Between, Text } from '../../kernel/validation.ts';

@InputType()
export class CreateWebhookInput {
  @Field(() => ID, { description: 'Whose notifications it hears: an organization of the viewer’s province.' })
  organizationId!: string;

  @Field(() => String, { description: 'https; http only within the server’s own networks.' })
  @Text(longestUrl)
  url!: string;
}

@InputType()
export class UpdateWebhookInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  @Text(longestUrl)
  url!: string;

  @Field(() => Boolean, { description: 'false: it hears nothing more until it is switched on again.' })
  active!: boolean;
}

@InputType()
export class RenewWebhookSecretInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int, {
    description: `Hours for which the present secret signs beside the new one, 0 to ${longestOverlapHours}; 0: it ends at once, as where it has become known.`,
  })
  @Between(0, longestOverlapHours)
  overlapHours!: number;
}
