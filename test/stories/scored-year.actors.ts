import { scoringTemplates } from '@duban/schema/vocabulary/scoring-templates';
import type { Actor, Step } from './story.ts';

export type Who = 'office' | 'leader' | 'guangzhou' | 'shenzhen';

export const actors: Readonly<Record<Who, Actor>> = {
  office: { title: '省局信息审核员', organization: '440000', role: 'EDITOR' },
  leader: { title: '省局分管领导', organization: '440000', role: 'LEADER' },
  guangzhou: { title: '广州市局联络员', organization: '440100', role: 'LIAISON' },
  shenzhen: { title: '深圳市局联络员', organization: '440300', role: 'LIAISON' },
};

const rulesOf = (code: string) => ({
  ...scoringTemplates.find((template) => template.code === code)?.rules,
  ...{ quotas: [], yearCap: null },
});

/** Drawn up by the office, put in force by the leader on the same day. */
export const scheme = <Name extends string = Who>(
  name: string,
  code: string,
  days: { at: string; startsOn: string; endsOn: string },
): Step<Name | 'office' | 'leader'>[] => [
  {
    at: `${days.at} 09:00`,
    actor: 'office',
    says: `起草${name}`,
    does: 'createScoringScheme',
    input: { title: name, startsOn: days.startsOn, endsOn: days.endsOn, rules: rulesOf(code) },
    names: { [name]: ['scheme', 'scoringScheme'] },
  },
  {
    actor: 'leader',
    says: '施行',
    does: 'enactScoringScheme',
    on: name,
    stands: { [name]: { status: 'IN_FORCE', startsOn: days.startsOn } },
  },
];

export const byProvince: Reviewer<Who> = { reviewer: 'office', title: '省局' };

interface Carried {
  channel: string;
  level: string;
  place?: string;
}

/** Who accepts a piece, reviews its secrecy and records what carried it. */
export interface Reviewer<Name> {
  reviewer: Name;
  title: string;
}

/** A piece is sent up, accepted, passes the secrecy review and is carried. */
export const piece = <Name extends string = Who>(
  actor: Name,
  day: string,
  title: string,
  carried: Carried[],
  { reviewer, title: by }: Reviewer<Name>,
): Step<Name>[] => [
  {
    at: `${day} 15:00`,
    actor,
    says: `报送《${title}》`,
    does: 'submitSubmission',
    input: {
      kind: 'ROUTINE',
      title,
      body: `${title}的经过和成效。`,
      occurredAt: `${day}T10:00:00+08:00`,
      workItemIds: [],
    },
    names: { [title]: ['piece', 'submission'] },
  },
  {
    actor: reviewer,
    says: `${by}审核通过`,
    does: 'reviewSubmission',
    on: title,
    input: { decision: 'ACCEPT' },
  },
  {
    actor: reviewer,
    says: '保密审查',
    does: 'reviewSecrecy',
    on: title,
    input: { outcome: 'PASSED', opinion: '不涉密。' },
  },
  ...carried.map(
    (one): Step<Name> => ({
      actor: reviewer,
      says: `登记采用：${one.channel}`,
      does: 'recordAdoption',
      on: title,
      input: { ...one, kind: 'NEWSPAPER', adoptedOn: day },
    }),
  ),
];

export const bulletin = (
  name: string,
  kind: string,
  at: string,
  [periodFrom, periodTo]: [string, string],
): Step<Who> => ({
  at,
  actor: 'office',
  says: `起草${name}`,
  does: 'draftBulletin',
  input: { kind, periodFrom, periodTo, organizationIds: ['@440100', '@440300'] },
  names: { [name]: ['bulletin', 'bulletin'] },
});

export const published = (name: string, number: string): Step<Who>[] => [
  { actor: 'leader', says: `批准${name}`, does: 'approveBulletin', on: name },
  {
    actor: 'office',
    says: '编号印发',
    does: 'publishBulletin',
    on: name,
    stands: { [name]: { status: 'PUBLISHED', number } },
  },
];
