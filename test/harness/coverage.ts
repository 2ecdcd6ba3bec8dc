import type { Client, Data } from './client.ts';

export const requestFields = `coverageRequest { id version status round title media outcome
  signatures { round step decision comment person { name } } office { shortName } workItems { number } availableActions
  assistanceNotices { id status } }`;
export const noticeFields = `assistanceNotice { id version status comment overdue feedback appearedOn url workItems { number }
  arrangement { name place } organization { shortName } issuer { shortName } coverageRequest { id status } availableActions }`;

/** A request as it is filled in at noon of 2 March, for a day a week later. */
export const request = (more: object = {}) => ({
  department: '质量发展处',
  title: '质量提升进企业',
  content: '介绍帮扶中小企业提升质量的做法。',
  startsAt: '2026-03-09T09:00:00+08:00',
  contact: { name: '赵联络', post: '科员', officePhone: '020-81234567', mobile: '13800000001' },
  media: ['TV', 'ONLINE'],
  workItemIds: [],
  ...more,
});

export const notice = (organizationId: string, more: object = {}) => ({
  organizationId,
  title: '质量强省专题片',
  mediaName: '省电视台',
  mediaKind: 'TV',
  journalist: '钱记者',
  journalistPhone: '13900000002',
  content: '拍摄企业质量提升现场。',
  assistance: '安排两家企业和受访人员。',
  opinion: '请妥善安排，注意保密。',
  startsAt: '2026-03-09T09:00:00+08:00',
  feedbackDueOn: '2026-03-13',
  workItemIds: [],
  ...more,
});

const versioned = ({ id, version }: Data, more: object) => ({ id, version, ...more });

export const sign = async (client: Client, row: Data, decision = 'SIGN', comment?: string): Promise<Data> =>
  (
    await client.run(
      'signCoverageRequest',
      versioned(row, { decision, ...(comment && { comment }) }),
      requestFields,
    )
  ).coverageRequest;

/** A mutation of a notice, at the version that it was read at. */
export const act = async (client: Client, mutation: string, row: Data, more: object = {}): Promise<Data> =>
  (await client.run(mutation, versioned(row, more), noticeFields)).assistanceNotice;
