import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

/** A calendar day in China, `YYYY-MM-DD`. */
export const DayScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day in China (Asia/Shanghai), YYYY-MM-DD.',
  serialize: (value) => value,
});

/** A moment, ISO 8601 with offset; rows carry it as text in UTC, entities as Date. */
export const MomentScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'A moment, ISO 8601 with offset.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
});
