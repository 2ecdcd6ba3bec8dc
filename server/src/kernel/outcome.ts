import type { ErrorCode } from '@duban/schema/vocabulary/errors';
import type { Language } from '@duban/schema/vocabulary/label';
import { type ClassType, Field, ID, ObjectType } from 'type-graphql';
import type { Outcome, Refused } from './each-alone.ts';
import { errorBody } from './error-format.ts';

@ObjectType({ description: 'Why one of many was not done; it stands as it stood.', simpleResolvers: true })
export class Refusal {
  @Field(() => String, { description: 'As `extensions.code` of an error.' })
  code!: ErrorCode;

  @Field(() => String, { description: 'The input’s path: `assignments.3.version`.' })
  field!: string;

  @Field(() => String, { description: 'In the reader’s language.' })
  message!: string;
}

/** The API's type of what became of one of many: `class AssignmentOutcome extends OutcomeOf(Assignment) {}`. */
export function OutcomeOf<Row extends object>(node: ClassType<Row>) {
  @ObjectType({ simpleResolvers: true })
  abstract class OutcomeType {
    @Field(() => ID, { description: 'As it was named in the input.' })
    id!: string;

    @Field(() => node, { nullable: true, description: 'As it stands now; null where it was refused.' })
    node!: Row | null;

    @Field(() => Refusal, { nullable: true })
    refusal!: Refusal | null;
  }
  return OutcomeType;
}

function refusalOf({ code, details, field }: Refused, language: Language): Refusal {
  const { message, extensions } = errorBody(code, details, language);
  const [first] = Object.values(extensions.fields ?? {});
  return { code, field, message: extensions.reason?.message ?? first?.message ?? message };
}

/** In the order of the input, in the reader's language. */
export function shownOutcomes<Row>(outcomes: readonly Outcome<Row>[], language: Language) {
  return outcomes.map(({ id, row, refusal }) => ({
    ...{ id, node: row },
    refusal: refusal && refusalOf(refusal, language),
  }));
}
