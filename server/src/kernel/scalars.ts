import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

/** Years that make sense here. Beyond 9999 and before 1 the database's text has another shape than ISO 8601's. */
const years = { first: 1900, last: 2999 } as const;

function within<Value>(value: Value, year: number): Value {
  if (year >= years.first && year <= years.last) return value;
  throw new GraphQLError(`Years run from ${years.first} to ${years.last}.`);
}

const dayOf = (value: unknown) => within(value, Number(String(value).slice(0, 4)));
const momentOf = (value: unknown) =>
  within(value, value instanceof Date ? value.getUTCFullYear() : Number.NaN);

const localDate = GraphQLLocalDate.toConfig();
const dateTime = GraphQLDateTime.toConfig();

/** A calendar day in China, `YYYY-MM-DD`. */
export const DayScalar = new GraphQLScalarType({
  ...localDate,
  name: 'Date',
  description: 'A calendar day in China (Asia/Shanghai), YYYY-MM-DD.',
  serialize: (value) => value,
  parseValue: (value) => dayOf(localDate.parseValue(value)),
  parseLiteral: (node, variables) => dayOf(localDate.parseLiteral(node, variables)),
});

/** A moment, ISO 8601 with offset; rows carry it as text in UTC, entities as Date. */
export const MomentScalar = new GraphQLScalarType({
  ...dateTime,
  name: 'DateTime',
  description: 'A moment, ISO 8601 with offset.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  parseValue: (value) => momentOf(dateTime.parseValue(value)),
  parseLiteral: (node, variables) => momentOf(dateTime.parseLiteral(node, variables)),
});
