import type { Actor, Step } from './story.ts';

export type Who =
  | 'provinceSupervisor'
  | 'provinceLeader'
  | 'provinceEditor'
  | 'guangzhouSupervisor'
  | 'guangzhouLeader'
  | 'guangzhouReporter'
  | 'tianheReporter'
  | 'tianheLiaison'
  | 'shenzhenReporter';

export type OneItemStep = Step<Who>;

export const actors: Readonly<Record<Who, Actor>> = {
  provinceSupervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  provinceLeader: { title: '省局领导', organization: '440000', role: 'LEADER' },
  provinceEditor: { title: '省局信息审核员', organization: '440000', role: 'EDITOR' },
  guangzhouSupervisor: { title: '广州市局督查员', organization: '440100', role: 'SUPERVISOR' },
  guangzhouLeader: { title: '广州市局领导', organization: '440100', role: 'LEADER' },
  guangzhouReporter: { title: '广州市局承办人', organization: '440100', role: 'REPORTER' },
  tianheReporter: { title: '天河区局承办人', organization: '440106', role: 'REPORTER' },
  tianheLiaison: { title: '天河区局联络员', organization: '440106', role: 'LIAISON' },
  shenzhenReporter: { title: '深圳市局承办人', organization: '440300', role: 'REPORTER' },
};
