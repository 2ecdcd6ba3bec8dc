import { describe, expect, it } from 'vitest';
import { dueAtOf, durationBetween, partsOf } from './timeliness.ts';

const moment = (text: string) => new Date(`2026-03-${text}:00+08:00`);

describe('dueAtOf', () => {
  it('gives routine information 72 hours and urgent information 2', () => {
    expect(dueAtOf('ROUTINE', moment('05T09:30').toISOString())).toEqual(moment('08T09:30'));
    expect(dueAtOf('URGENT', moment('05T23:30').toISOString())).toEqual(moment('06T01:30'));
  });
});

describe('durationBetween', () => {
  it.each([
    ['05T09:00', '08T09:00', { days: 3, hours: 0, minutes: 0 }],
    ['05T09:00', '06T10:01', { days: 1, hours: 1, minutes: 1 }],
    ['05T11:15', '05T09:00', { days: 0, hours: 2, minutes: 15 }],
    ['05T09:00', '05T09:00', { days: 0, hours: 0, minutes: 1 }],
  ])('%s to %s', (from, to, duration) => {
    expect(durationBetween(moment(from), moment(to))).toEqual(duration);
  });
});

it('names the two largest parts, and no part that is nought', () => {
  expect(partsOf({ days: 2, hours: 3, minutes: 4 })).toEqual([
    ['days', 2],
    ['hours', 3],
  ]);
  expect(partsOf({ days: 0, hours: 1, minutes: 0 })).toEqual([['hours', 1]]);
  expect(partsOf({ days: 0, hours: 0, minutes: 7 })).toEqual([['minutes', 7]]);
});
