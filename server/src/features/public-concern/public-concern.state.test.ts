import {
  concernActions,
  concernStatuses,
  maskedName,
  maskedPhone,
  personalNumber,
} from '@duban/schema/vocabulary/public-concern';
import { expect, test } from 'vitest';
import { periodsOf, spanBefore, spanOfLastYear } from './concern-spans.ts';
import { concernStates, daysFor, turningDays } from './public-concern.state.ts';

test('every state × action', () => {
  const table = Object.fromEntries(
    concernStatuses.map((status) => [
      status,
      Object.fromEntries(
        concernActions.flatMap((action) => {
          const to = concernStates.next(status, action);
          return to ? [[action, to]] : [];
        }),
      ),
    ]),
  );
  expect(table).toEqual({
    RECORDED: {
      ASSIGN: 'ASSIGNED',
      FOLLOW: 'RECORDED',
      UPDATE: 'RECORDED',
      MERGE: 'MERGED',
      DISMISS: 'DISMISSED',
    },
    ASSIGNED: { ASSIGN: 'ASSIGNED', ANSWER: 'ANSWERED', FOLLOW: 'ASSIGNED', UPDATE: 'ASSIGNED' },
    ANSWERED: { ACCEPT: 'ACCEPTED', RETURN: 'ASSIGNED', FOLLOW: 'ANSWERED' },
    ACCEPTED: { CLOSE: 'CLOSED', RETURN: 'ASSIGNED', FOLLOW: 'ACCEPTED' },
    CLOSED: { FOLLOW: 'CLOSED' },
    DISMISSED: {},
    MERGED: { SEPARATE: 'RECORDED' },
  });
});

test('its light turns yellow within three days of the due day, red after it, while an answer is owed', () => {
  expect(turningDays({ status: 'ASSIGNED', dueOn: '2026-03-20' })).toEqual({
    yellowOn: '2026-03-18',
    redOn: '2026-03-21',
  });
  for (const status of ['RECORDED', 'ANSWERED', 'ACCEPTED', 'CLOSED', 'MERGED', 'DISMISSED'] as const)
    expect(turningDays({ status, dueOn: '2026-03-20' })).toBeNull();
  const days = { ordinaryDays: 15, seriousDays: 7, majorDays: 3 };
  expect([daysFor(days, 'ORDINARY'), daysFor(days, 'SERIOUS'), daysFor(days, 'MAJOR')]).toEqual([15, 7, 3]);
});

test('persons are masked, and their numbers known in a text', () => {
  expect([maskedName('张三'), maskedName('欧阳修远'), maskedName('李')]).toEqual(['张*', '欧***', '李']);
  expect([maskedPhone('13800001234'), maskedPhone('020-81234567'), maskedPhone('81234567')]).toEqual([
    '138****1234',
    '020-****4567',
    '****4567',
  ]);
  for (const text of ['电话13800001234联系', '身份证44010619900101123X。', '440106199001011234'])
    expect(personalNumber.test(text)).toBe(true);
  for (const text of ['工单20260301001', '标准GB 12345678901', '138000012345', '金额1380000元'])
    expect(personalNumber.test(text)).toBe(false);
});

test('periods, the span before, and that of the year before', () => {
  const span = (from: string, to: string) => ({ from, to });
  expect(periodsOf(span('2026-01-15', '2026-03-31'), 'MONTH')).toEqual([
    span('2026-01-15', '2026-01-31'),
    span('2026-02-01', '2026-02-28'),
    span('2026-03-01', '2026-03-31'),
  ]);
  expect(periodsOf(span('2026-02-01', '2026-07-10'), 'QUARTER')).toEqual([
    span('2026-02-01', '2026-03-31'),
    span('2026-04-01', '2026-06-30'),
    span('2026-07-01', '2026-07-10'),
  ]);
  expect(periodsOf(span('2023-01-01', '2025-12-31'), 'MONTH')).toHaveLength(36);
  expect(periodsOf(span('2023-01-01', '2026-01-01'), 'MONTH')).toBeNull();
  expect(spanBefore(span('2026-01-01', '2026-03-31'))).toEqual(span('2025-10-01', '2025-12-31'));
  expect(spanBefore(span('2026-03-01', '2026-03-31'))).toEqual(span('2026-02-01', '2026-02-28'));
  expect(spanBefore(span('2026-03-02', '2026-03-11'))).toEqual(span('2026-02-20', '2026-03-01'));
  expect(spanOfLastYear(span('2026-01-01', '2026-03-31'))).toEqual(span('2025-01-01', '2025-03-31'));
  expect(spanOfLastYear(span('2025-02-01', '2025-02-28'))).toEqual(span('2024-02-01', '2024-02-29'));
  expect(spanOfLastYear(span('2024-02-29', '2024-03-05'))).toEqual(span('2023-02-28', '2023-03-05'));
});
