import { exportLimits } from '@duban/schema/vocabulary/export';
import { validate } from 'class-validator';
import { coerceInputValue, type GraphQLError, type GraphQLSchema, isInputType } from 'graphql';
import { ArgumentValidationError, type ClassType } from 'type-graphql';
import { badInput, DomainError, type Reason } from '../errors.ts';

/** The field that an error of coercion is about: GraphQL names an unknown or missing one in its sentence only. */
function placeOf(path: readonly (string | number)[], { message }: GraphQLError, parameter: string): string {
  const named = /^Field "(\w+)"/.exec(message)?.[1];
  return [...path, ...(named ? [named] : [])].join('.') || parameter;
}

function parsed(text: string, parameter: string, max: number): unknown {
  if (text.length > max) throw badInput(parameter, 'tooLong', { max });
  try {
    return JSON.parse(text);
  } catch {
    throw badInput(parameter, 'malformed');
  }
}

/**
 * JSON of an address, or of a body, as the API's input of that type: coerced and validated as in a query.
 * @throws DomainError BAD_INPUT that names the fields
 */
export async function readInput<Input extends object>(
  schema: GraphQLSchema,
  input: { type: string; class: ClassType<Input> },
  text: string,
  parameter: string,
  max: number = exportLimits.filter,
): Promise<Input> {
  const type = schema.getType(input.type);
  if (!isInputType(type)) throw new Error(`${input.type} is no input type`);
  const fields: Record<string, Reason> = {};
  const value = coerceInputValue(parsed(text, parameter, max), type, (path, _value, error) => {
    const missing = error.message.includes('required type');
    fields[placeOf(path, error, parameter)] ??= { key: missing ? 'required' : 'invalid' };
  });
  if (Object.keys(fields).length > 0) throw new DomainError('BAD_INPUT', { fields });
  if (typeof value !== 'object' || value === null) throw badInput(parameter, 'invalid');
  const instance = Object.assign(new input.class(), value);
  const problems = await validate(instance, { forbidUnknownValues: false, stopAtFirstError: true });
  if (problems.length > 0) throw new ArgumentValidationError(problems);
  return instance;
}
