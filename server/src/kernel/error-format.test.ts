import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { internalError } from './error-format.ts';

test('the log gets the place of a refused row and none of its values, also where a field wraps the error', () => {
  const refused = Object.assign(new Error('Failing row contains (secret-hash)'), {
    ...{ code: '23514', table: 'app_user', constraint: 'broken' },
  });
  const wrapped = new GraphQLError(refused.message, { originalError: refused });
  for (const error of [refused, wrapped]) {
    const logged: object[] = [];
    internalError(error, 'zh', { error: (details) => void logged.push(details) });
    expect(logged).toMatchObject([{ err: { code: '23514', table: 'app_user', constraint: 'broken' } }]);
    expect(JSON.stringify(logged)).not.toContain('secret-hash');
  }
});
