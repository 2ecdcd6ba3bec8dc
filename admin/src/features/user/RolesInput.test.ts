import { expect, it } from 'vitest';
import { withRole } from './RolesInput.tsx';

it('keeps an administrator’s role alone', () => {
  expect(withRole(['SUPERVISOR', 'LEADER'], 'AUDITOR')).toEqual(['AUDITOR']);
  expect(withRole(['AUDITOR'], 'SYSTEM_ADMIN')).toEqual(['SYSTEM_ADMIN']);
  expect(withRole(['AUDITOR'], 'REPORTER')).toEqual(['REPORTER']);
});

it('adds and takes away roles of the work', () => {
  expect(withRole(['LEADER'], 'REPORTER')).toEqual(['LEADER', 'REPORTER']);
  expect(withRole(['LEADER', 'REPORTER'], 'LEADER')).toEqual(['REPORTER']);
});
