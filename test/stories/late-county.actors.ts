import type { Actor, Step } from './story.ts';

export type Who =
  | 'provinceSupervisor'
  | 'provinceLeader'
  | 'citySupervisor'
  | 'cityLeader'
  | 'cityDeputy'
  | 'countyLeader';

export type LateCountyStep = Step<Who>;

/** Both points, and the order about them. */
export const cited = {
  organizationId: '@440106',
  assignmentIds: ['$one', '$two'],
  supervisionOrderIds: ['$order'],
};

const reminders = ['2026-05-31', '2026-05-30', '2026-05-28', '2026-05-24'].map((onDay) => ({
  ...{ level: 'REMINDER', onDay, status: 'TOLD' },
}));

/** How far a point has come, the highest rung first: `LEVEL day status`; the reminders before them are always the same. */
export const reached = (...rungs: readonly string[]) => ({
  escalationLevel: rungs[0]?.split(' ')[0],
  escalations: [
    ...rungs.map((rung) => {
      const [level, onDay, status] = rung.split(' ');
      return { level, onDay, status };
    }),
    ...reminders,
  ],
});

/** What the engine proposed for both points was done by one and the same document. */
export const recorded = (level: string, document: object): readonly LateCountyStep[] =>
  ['one', 'two'].map((name) => ({
    actor: 'citySupervisor',
    says: '登记：这一级已经办理',
    does: 'carryOutEscalation',
    on: `${name}/${level}`,
    input: document,
  }));

export const actors: Readonly<Record<Who, Actor>> = {
  provinceSupervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  provinceLeader: { title: '省局领导', organization: '440000', role: 'LEADER' },
  citySupervisor: { title: '广州市局督查员', organization: '440100', role: 'SUPERVISOR' },
  cityLeader: { title: '广州市局领导', organization: '440100', role: 'LEADER' },
  cityDeputy: { title: '广州市局另一位领导', organization: '440100', role: 'LEADER' },
  countyLeader: { title: '天河区局领导', organization: '440106', role: 'LEADER' },
};
