import sql, { type Sql } from 'sql-template-tag';

const known = /^[A-Z][A-Z_]*$/;

/**
 * One of an enumeration, written into the statement's text: a statement is planned once, without its values, and then
 * takes a rare status for as frequent as any, and sees no index of that status alone. The texts stay as few as the values.
 */
export function chosenSql(value: string): Sql {
  if (!known.test(value)) throw new Error(`not a value of an enumeration: ${value}`);
  return sql([`'${value}'`]);
}
