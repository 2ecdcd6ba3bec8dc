import { disciplineActions, disciplineStatuses } from '@duban/schema/vocabulary/discipline-record';
import { pressActions, pressStatuses } from '@duban/schema/vocabulary/press-release';
import { expect, test } from 'vitest';
import { stateTable } from '../../../../test/harness/state-table.ts';
import { disciplineStates, pressStates, textDigest } from './press-release.state.ts';

/** Drafted, passed step by step, released; a return begins the steps anew, and only what was not approved is a breach. */
test('every state × action of a press release', () => {
  expect(stateTable(pressStatuses, pressActions, pressStates.next)).toEqual({
    DRAFT: {
      SUBMIT: 'IN_APPROVAL',
      CONSENT: 'DRAFT',
      UPDATE: 'DRAFT',
      WITHDRAW: 'WITHDRAWN',
      BREACH: 'UNAPPROVED',
    },
    IN_APPROVAL: {
      PASS: 'IN_APPROVAL',
      RETURN: 'RETURNED',
      COMPLETE: 'APPROVED',
      CONSENT: 'IN_APPROVAL',
      WITHDRAW: 'WITHDRAWN',
      BREACH: 'UNAPPROVED',
    },
    RETURNED: {
      SUBMIT: 'IN_APPROVAL',
      CONSENT: 'RETURNED',
      UPDATE: 'RETURNED',
      WITHDRAW: 'WITHDRAWN',
      BREACH: 'UNAPPROVED',
    },
    APPROVED: { CONSENT: 'APPROVED', RELEASE: 'RELEASED', WITHDRAW: 'WITHDRAWN' },
    RELEASED: { TIE: 'RELEASED' },
    WITHDRAWN: { BREACH: 'UNAPPROVED' },
    UNAPPROVED: {},
  });
});

test('every state × action of a discipline record', () => {
  expect(stateTable(disciplineStatuses, disciplineActions, disciplineStates.next)).toEqual({
    OPEN: { CONCLUDE: 'CONCLUDED' },
    CONCLUDED: {},
  });
});

test('a digest tells a title from a text: what moves between the two is another text', () => {
  const whole = textDigest({ title: '一', body: '二三' });
  expect(whole).toBe('3ab61cca064a3a72a02f35181c3d45f2061412b34f78013c5f7bd2fe7ae70a9d');
  expect(textDigest({ title: '一二', body: '三' })).not.toBe(whole);
});
