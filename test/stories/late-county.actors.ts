import type { Actor, Step } from './story.ts';

export type Who =
  | 'provinceSupervisor'
  | 'provinceLeader'
  | 'citySupervisor'
  | 'cityLeader'
  | 'cityDeputy'
  | 'countyLeader';

export type LateCountyStep = Step<Who>;

export const actors: Readonly<Record<Who, Actor>> = {
  provinceSupervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  provinceLeader: { title: '省局领导', organization: '440000', role: 'LEADER' },
  citySupervisor: { title: '广州市局督查员', organization: '440100', role: 'SUPERVISOR' },
  cityLeader: { title: '广州市局领导', organization: '440100', role: 'LEADER' },
  cityDeputy: { title: '广州市局另一位领导', organization: '440100', role: 'LEADER' },
  countyLeader: { title: '天河区局领导', organization: '440106', role: 'LEADER' },
};
