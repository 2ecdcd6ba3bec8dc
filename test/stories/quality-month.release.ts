import { figures, measured, of } from './quality-month.points.ts';
import type { Actor, Step } from './story.ts';

export type Who = 'supervisor' | 'office' | 'leader' | 'drafter' | 'guangzhou' | 'cityLeader' | 'shenzhen';

export const actors: Readonly<Record<Who, Actor>> = {
  supervisor: { title: '省局督查员', organization: '440000', role: 'SUPERVISOR' },
  office: { title: '省局办公室', organization: '440000', role: 'EDITOR' },
  leader: { title: '省局领导', organization: '440000', role: 'LEADER' },
  drafter: { title: '省局处室起草人', organization: '440000-office', role: 'REPORTER' },
  guangzhou: { title: '广州市局联络员', organization: '440100', role: 'LIAISON' },
  cityLeader: { title: '广州市局领导', organization: '440100', role: 'LEADER' },
  shenzhen: { title: '深圳市局领导', organization: '440300', role: 'LEADER' },
};

const release = {
  ...{ mode: 'AD_HOC', title: '质量月活动情况', body: '全省质量月活动进展顺利。', plannedOn: '2026-09-20' },
  ...{
    subjectAreaId: '$area',
    workItemIds: ['$releases'],
    adHoc: { origin: 'APPLIED', party: '省政府新闻办公室', day: '2026-09-17' },
  },
};
const passed = (says: string, decidedBy: string): Step<Who> => ({
  actor: 'office',
  says,
  does: 'decidePressApproval',
  on: 'release',
  input: { decision: 'PASS', comment: '同意。', outside: { decidedBy, decidedOn: '2026-09-18' } },
});

/** A release about the month, through its chain to the conference. */
export const told: readonly Step<Who>[] = [
  {
    at: '2026-09-18 09:00',
    actor: 'office',
    says: '采用通用的发布内容',
    does: 'adoptSubjectAreas',
    input: { startsOn: '2026-01-01' },
    names: { area: ['area', 'subjectAreas.0'] },
  },
  {
    actor: 'office',
    says: '登记新闻发言人',
    does: 'createSpokesperson',
    input: { name: '沈发言', title: '办公室主任', phone: '020-81230001', startsOn: '2026-01-01' },
    names: { speaker: ['speaker', 'spokesperson'] },
  },
  {
    actor: 'drafter',
    says: '起草质量月发布稿',
    does: 'draftPressRelease',
    input: release,
    names: { release: ['release', 'pressRelease'] },
  },
  { actor: 'drafter', says: '报批', does: 'submitPressRelease', on: 'release' },
  {
    actor: 'leader',
    says: '领导小组初审',
    does: 'decidePressApproval',
    on: 'release',
    input: { decision: 'PASS' },
  },
  passed('新闻办审核', '省政府新闻办公室'),
  passed('分管副省长批准', '分管副省长'),
  {
    at: '2026-09-20 11:00',
    actor: 'office',
    says: '举行发布会',
    does: 'publishPressRelease',
    on: 'release',
    input: {
      ...{ releasedAt: '2026-09-20T10:00:00+08:00', form: 'CONFERENCE', place: '省政府新闻发布厅' },
      ...{ spokespersonId: '$speaker', channelIds: [], submissionIds: ['$piece'] },
    },
    stands: { release: { status: 'RELEASED' } },
    asked: [{ by: 'supervisor', query: measured, variables: of('releases'), says: figures([1]) }],
  },
];
