import { Field, ID, InputType, Int } from 'type-graphql';
import { Many } from '../../kernel/validation.ts';

@InputType()
export class CoverageMapFilter {
  @Field(() => ID)
  workPlanId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'This organization and all below it; else all that the viewer may see.',
  })
  parentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What this organization wrote itself, as its score counts it; not beside parentId.',
  })
  organizationId?: string | null;
}

@InputType()
export class TieSubmissionInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [ID], { description: 'All points that the piece reports on, in the place of those before.' })
  @Many(200)
  workItemIds!: string[];
}
