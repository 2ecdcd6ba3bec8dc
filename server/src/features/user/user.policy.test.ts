import type { RoleName } from '@duban/schema/vocabulary/user';
import { expect, test } from 'vitest';
import { viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, rolesFitTogether, viewerActionsOf } from './user.policy.ts';

/** The issue, "Who does what", as menus of someone in the provincial bureau. */
test.each([
  [
    'SUPERVISOR',
    [
      'ASSIGN_WORK_ITEMS',
      'DRAFT_BULLETIN',
      'DRAW_UP_EVALUATION_SCHEME',
      'IMPORT_WORK_PLAN',
      'ISSUE_SUPERVISION_ORDER',
      'PROPOSE_ACCOUNTABILITY_DECISION',
      'READ_DISCIPLINE_RECORDS',
      'REVIEW_PROGRESS',
    ],
  ],
  [
    'LEADER',
    [
      'READ_DISCIPLINE_RECORDS',
      'RECORD_DISCIPLINE',
      'REVIEW_PROGRESS',
      'REVIEW_SUBMISSIONS',
      'TRY_SCORING_SCHEMES',
    ],
  ],
  ['REPORTER', ['DRAFT_PRESS_RELEASE', 'REPORT_PROGRESS', 'REQUEST_COVERAGE']],
  [
    'LIAISON',
    [
      'CREATE_PUBLICITY_ACTIVITY',
      'DRAFT_PRESS_RELEASE',
      'RECORD_PUBLIC_CONCERN',
      'REQUEST_COVERAGE',
      'SUBMIT_SUBMISSION',
    ],
  ],
  [
    'EDITOR',
    [
      'CALL_FOR_LIAISONS',
      'CREATE_DEMONSTRATION_UNIT',
      'CREATE_PUBLICITY_ACTIVITY',
      'DRAFT_BULLETIN',
      'EDIT_PUBLICITY_OCCASIONS',
      'INVITE_SUBMISSIONS',
      'ISSUE_ASSISTANCE_NOTICE',
      'KEEP_PRESS_OFFICE',
      'PROPOSE_AWARDS',
      'PROPOSE_RELEGATIONS',
      'READ_DISCIPLINE_RECORDS',
      'RECORD_DISCIPLINE',
      'RECORD_PUBLIC_CONCERN',
      'REVIEW_SUBMISSIONS',
      'SCORE_PIECES',
      'SET_ANNUAL_TARGETS',
      'TRY_SCORING_SCHEMES',
    ],
  ],
  [
    'SYSTEM_ADMIN',
    [
      'MANAGE_CHANNELS',
      'MANAGE_CONCERN_SUBJECTS',
      'MANAGE_ORGANIZATIONS',
      'MANAGE_WEBHOOKS',
      'SET_APPROVAL_CHAIN',
    ],
  ],
  ['SECURITY_ADMIN', ['MANAGE_ACCOUNTS']],
  ['AUDITOR', ['READ_AUDIT_TRAIL']],
] as [RoleName, string[]][])('%s begins %j', (role, actions) => {
  expect(viewerActionsOf(viewerAt('province', [role])).sort()).toEqual(actions);
});

test('a security administrator changes others, and never their own rights', () => {
  const admin = viewerAt('province', ['SECURITY_ADMIN'], 'admin');
  const active = ['UPDATE', 'RESET_PASSWORD', 'DISABLE'];
  expect(availableActions(admin, { id: 'another', disabled: false })).toEqual(active);
  expect(availableActions(admin, { id: 'another', disabled: true })).toEqual([
    'UPDATE',
    'RESET_PASSWORD',
    'ENABLE',
  ]);
  expect(availableActions(admin, { id: 'admin', disabled: false })).toEqual([]);
  expect(
    availableActions(viewerAt('province', ['SYSTEM_ADMIN']), { id: 'another', disabled: false }),
  ).toEqual([]);
});

test.each([
  [['SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON', 'EDITOR'], true],
  [['SYSTEM_ADMIN'], true],
  [['SECURITY_ADMIN'], true],
  [['AUDITOR'], true],
  [['SYSTEM_ADMIN', 'SECURITY_ADMIN'], false],
  [['SYSTEM_ADMIN', 'AUDITOR'], false],
  [['SECURITY_ADMIN', 'AUDITOR'], false],
  [['SYSTEM_ADMIN', 'REPORTER'], false],
  [['LEADER', 'AUDITOR'], false],
] as [RoleName[], boolean][])('%j in one hand: %s', (roles, fit) => {
  expect(rolesFitTogether(roles)).toBe(fit);
});
