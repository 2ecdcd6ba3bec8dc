import { expect, test } from 'vitest';
import { fieldMessages } from './messages.ts';
import {
  notificationKinds,
  notificationPath,
  notificationSentences,
  notificationText,
} from './notification.ts';

const names = (text: string) => [...new Set(text.match(/%\{\w+\}/g))].sort();

test.each(notificationKinds)('%s says the same in both languages', (kind) => {
  const { zh, en } = notificationSentences[kind];
  expect(names(en)).toEqual(names(zh));
});

test('a Chinese date is written without spaces, in sentences and in errors', () => {
  const texts = [...Object.values(notificationSentences), ...Object.values(fieldMessages)].map(
    ({ zh }) => zh,
  );
  expect(texts.filter((zh) => /[\d}] [年月日]/.test(zh))).toEqual([]);
  const besideDays = / %\{(\w+On|day|fileBy|validTo)\}|%\{(\w+On|day|fileBy|validTo)\} /;
  expect(texts.filter((zh) => besideDays.test(zh))).toEqual([]);
});

test('a sentence is filled, a long comment is cut, what is missing is a dash', () => {
  const params = { by: '省局', item: 3, comment: '长'.repeat(200) };
  expect(notificationText('REPORT_RETURNED', params, 'zh')).toBe(
    `省局退回了第 3 项的进展报告：${'长'.repeat(120)}…`,
  );
  expect(notificationText('REPORT_ACCEPTED', { by: '%{item}' }, 'en')).toBe(
    '%{item} accepted the progress report on point —',
  );
});

test('on the due date it is due today; lists are read in the reader’s language', () => {
  const params = { dueOn: '2026-05-31', days: 0, item: '1、2', organization: '天河区局', title: '' };
  expect(notificationText('REMINDER', params, 'zh')).toBe(
    '催办：今天到期（2026年5月31日）：第 1、2 项（天河区局）',
  );
  expect(notificationText('REMINDER', { ...params, days: 1 }, 'en')).toBe(
    'Reminder: due on 31 May 2026, 1 day left: point 1, 2 (天河区局) ',
  );
});

test('each number has its own form, of one or of many', () => {
  const params = { dueOn: '2026-05-31', closesOn: '2026-06-05', organization: '天河区局', items: '3' };
  const said = (kind: 'PERIOD_DUE' | 'PERIOD_LATE', count: number, days = 0) =>
    notificationText(kind, { ...params, count, days }, 'en');
  expect([said('PERIOD_DUE', 1, 2), said('PERIOD_DUE', 2, 1), said('PERIOD_DUE', 1)]).toEqual([
    '1 periodic report (天河区局) due on 31 May 2026, 2 days left: point 3',
    '2 periodic reports (天河区局) due on 31 May 2026, 1 day left: point 3',
    '1 periodic report (天河区局) due today (31 May 2026): point 3',
  ]);
  expect([said('PERIOD_LATE', 1), said('PERIOD_LATE', 4)]).toEqual([
    '1 periodic report (天河区局) was due on 31 May 2026 and counts as missed after 5 Jun 2026: point 3',
    '4 periodic reports (天河区局) were due on 31 May 2026 and count as missed after 5 Jun 2026: point 3',
  ]);
  const sentences = Object.values(notificationSentences).map(({ en }) => en);
  expect(sentences.filter((text) => text.includes('(s)'))).toEqual([]);
});

test('of periodic reports too, and many of them lead to the ledger', () => {
  const params = { dueOn: '2026-05-31', days: 0, count: 2, items: '1、2', organization: '天河区局' };
  expect(notificationText('PERIOD_DUE', params, 'en')).toBe(
    '2 periodic reports (天河区局) due today (31 May 2026): point 1, 2',
  );
  expect(notificationText('PERIOD_DUE', { ...params, days: 3 }, 'zh')).toBe(
    '催报：2026年5月31日截止的定期报告还有 2 份未报（天河区局），还剩 3 天：第 1、2 项',
  );
  expect([
    notificationPath('PERIOD_LATE', 'WorkPlan', 'x'),
    notificationPath('PERIOD_LATE', 'Assignment', 'x'),
  ]).toEqual(['/reporting-ledger', '/assignment/x/show']);
});

test('of an approval and of other days the matter is a code, read in the reader’s language', () => {
  const params = { by: '陈志强', matter: 'INTERVIEW', title: '深圳市局', dueOn: '2026-05-31', days: 3 };
  expect(notificationText('APPROVAL_ASKED', params, 'zh')).toBe('陈志强提请审批约谈：深圳市局');
  expect(notificationText('APPROVAL_GIVEN', { ...params, matter: 'SUPERVISION_PLAN' }, 'en')).toBe(
    '陈志强 approved: Supervision plan, 深圳市局',
  );
  const review = { ...params, matter: 'REVIEW' };
  expect(notificationText('DEADLINE_NEAR', review, 'en')).toBe(
    'Decision on a review due on 31 May 2026, 3 days left: 深圳市局',
  );
  expect(notificationText('DEADLINE_NEAR', { ...review, days: 0 }, 'zh')).toBe(
    '复核决定今天到期（2026年5月31日）：深圳市局',
  );
  expect(notificationPath('APPROVAL_ASKED', 'SupervisionPlan', 'x')).toBe('/supervision-plan/x/show');
});

test('what concerns many leads to their list', () => {
  expect([
    notificationPath('ASSIGNED', 'Assignment', 'x'),
    notificationPath('ASSIGNED', 'WorkPlan', 'x'),
    notificationPath('REPORT_SUBMITTED', 'Assignment', 'x'),
    notificationPath('ORDER_ISSUED', 'SupervisionOrder', 'x'),
    notificationPath('HOLDER_ABOLISHED', 'Organization', 'x'),
  ]).toEqual([
    '/assignment/x/show',
    '/assignment',
    '/progress-report',
    '/supervision-order/x/show',
    '/assignment?filter=%7B%22subtreeOf%22%3A%22x%22%7D',
  ]);
});
