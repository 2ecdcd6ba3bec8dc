import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'An organization that holds points already, which so are not given to it again.',
  simpleResolvers: true,
})
export class PointHolder {
  @Field(() => ID)
  organizationId!: string;

  @Field(() => Int, { description: 'How many of the points that were asked about.' })
  held!: number;

  @Field(() => ID, { description: 'Its assignment; of several points that of the first.' })
  assignmentId!: string;

  @Field(() => String)
  shortName!: string;
}
