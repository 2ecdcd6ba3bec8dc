import { defaultApprovalSteps } from '@duban/schema/vocabulary/approval-chain';
import { describe, expect, test } from 'vitest';
import { chainFault, inOrder, type OrderedStep } from './approval-chain.state.ts';

const drafting: OrderedStep = {
  position: 1,
  name: '起草',
  kind: 'DRAFT',
  place: null,
  role: null,
  body: null,
};
const review = (position: number, more: Partial<OrderedStep> = {}): OrderedStep => ({
  ...{ position, name: `审核${position}`, kind: 'REVIEW', place: 'BUREAU', role: 'LEADER', body: null },
  ...more,
});
const outer = (position: number, more: Partial<OrderedStep> = {}): OrderedStep => ({
  ...{ position, name: `外审${position}`, kind: 'OUTSIDE', place: null, role: null, body: '新闻办' },
  ...more,
});

/** The document's four: department, leading group, government press office, deputy governor. */
test('the default can be followed, and is the four of the field', () => {
  const steps = defaultApprovalSteps.map((step, index) => ({ ...step, position: index + 1 }));
  expect(chainFault(steps, true)).toBeNull();
  expect(steps.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    '科室起草 DRAFT',
    '领导小组初审 REVIEW',
    '政府新闻办审核 OUTSIDE',
    '分管副职批准 OUTSIDE',
  ]);
});

describe('what contradicts itself is said of its step', () => {
  test.each([
    ['no steps', [], '', 'required'],
    ['only the drafting', [drafting], '', 'chainOnlyDrafts'],
    ['no drafting', [review(1), outer(2)], '0.kind', 'chainBegins'],
    ['drafting later', [drafting, { ...drafting, position: 2, name: '再起草' }], '1.kind', 'chainBegins'],
    ['two in one place', [drafting, review(2), outer(2)], '2.position', 'stepTwice'],
    ['two of one name', [drafting, review(2), outer(3, { name: '审核2 ' })], '2.name', 'stepNamedTwice'],
    ['a review nowhere', [drafting, review(2, { place: null })], '1.place', 'required'],
    ['a review by nobody', [drafting, review(2, { role: null })], '1.role', 'required'],
    ['a review with a body', [drafting, review(2, { body: '新闻办' })], '1.body', 'notForThisStep'],
    ['outside, by nobody', [drafting, outer(2, { body: ' ' })], '1.body', 'required'],
    ['outside, by a role', [drafting, outer(2, { role: 'LEADER' })], '1.role', 'notForThisStep'],
    ['drafting by a role', [{ ...drafting, role: 'LEADER' }, review(2)], '0.role', 'notForThisStep'],
    ['above the province', [drafting, review(2, { place: 'SUPERIOR' })], '1.place', 'noSuperior'],
  ] as [string, OrderedStep[], string, string][])('%s', (_name, steps, path, key) => {
    expect(chainFault(steps, true)).toMatchObject({ path, key });
  });

  test('a city has a bureau above it', () => {
    expect(chainFault([drafting, review(2, { place: 'SUPERIOR' })], false)).toBeNull();
  });
});

test('the order is the places’, not the list’s', () => {
  const steps = [outer(30), { ...drafting, position: 10 }, review(20)];
  expect(chainFault(steps, false)).toBeNull();
  expect(inOrder(steps).map((step) => step.name)).toEqual(['起草', '审核20', '外审30']);
});
