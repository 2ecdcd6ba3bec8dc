import { piece, type Reviewer } from './scored-year.actors.ts';
import type { Actor, Step } from './story.ts';

export type Who =
  | 'office'
  | 'leader'
  | 'cityOffice'
  | 'cityLeader'
  | 'tianhe'
  | 'yuexiu'
  | 'liwan'
  | 'department'
  | 'shenzhen';

export const actors: Readonly<Record<Who, Actor>> = {
  office: { title: '省局信息审核员', organization: '440000', role: 'EDITOR' },
  leader: { title: '省局分管领导', organization: '440000', role: 'LEADER' },
  cityOffice: { title: '广州市局信息审核员', organization: '440100', role: 'EDITOR' },
  cityLeader: { title: '广州市局分管领导', organization: '440100', role: 'LEADER' },
  tianhe: { title: '天河区局联络员', organization: '440106', role: 'LIAISON' },
  yuexiu: { title: '越秀区局联络员', organization: '440104', role: 'LIAISON' },
  liwan: { title: '荔湾区局联络员', organization: '440103', role: 'LIAISON' },
  department: { title: '广州市局办公室联络员', organization: '440100-office', role: 'LIAISON' },
  shenzhen: { title: '深圳市局联络员', organization: '440300', role: 'LIAISON' },
};

const byCity: Reviewer<Who> = { reviewer: 'cityOffice', title: '市局' };

/** Sent up by one of the city's, reviewed by the city, and carried on the same day. */
export const sent = (actor: Who, day: string, title: string, level: string): Step<Who>[] =>
  piece<Who>(actor, day, title, [{ channel: level === 'PROVINCE' ? '南方日报' : '广州日报', level }], byCity);

/** Points, target, percent, rank and lead of the city's board, as its office reads it. */
export const cityBoard = (nodes: readonly object[]) => ({
  by: 'cityOffice' as const,
  query: `query($officeId: ID!) { targetStandings(filter: { officeId: $officeId, year: 2026 }, first: 4) { nodes {
    points target percent rank outOf lead unitClass { name } organization { shortName } } } }`,
  variables: { officeId: '@440100' },
  says: { targetStandings: { nodes } },
});
