import type { Client, Data } from './client.ts';

export const pieceFields = `submission { id version status kind title body late dueAt submittedAt secrecy textVersion availableActions
  reviewComment reviewing { shortName } accepter { shortName } followUpDueAt matterClosedAt followUpOverdue overheadFrom
  steps { action textVersion comment person { name } organization { shortName } marks { part start end quote note } }
  secrecyReview { action comment person { name } } workItems { number }
  texts { number title body writer { name } titleChanges { kind text } changes { kind text } }
  followUps { ordinal news measures closes late author { name } } }`;

/** Noon of 2 March in China. */
export const pieceInput = (more: object = {}) => ({
  kind: 'ROUTINE',
  title: '天河区开展电梯安全检查',
  body: '三月一日，天河区局检查电梯一百部。发现隐患三处。',
  occurredAt: '2026-03-01T10:00:00+08:00',
  workItemIds: [],
  ...more,
});

export const submitPiece = async (liaison: Client, more: object = {}): Promise<Data> =>
  (await liaison.run('submitSubmission', pieceInput(more), pieceFields)).submission;

export const reviewPiece = async (
  reviewer: Client,
  { id, version }: Data,
  decision: string,
  more: object = {},
): Promise<Data> =>
  (await reviewer.run('reviewSubmission', { id, version, decision, ...more }, pieceFields)).submission;

/** Past secrecy review. */
export const cleared = async (reviewer: Client, { id, version }: Data): Promise<Data> =>
  (await reviewer.run('reviewSecrecy', { id, version, outcome: 'PASSED', opinion: '不涉密。' }, pieceFields))
    .submission;

/** The text as it was unless told. */
export const resubmitPiece = async (
  liaison: Client,
  { id, version }: Data,
  more: object = {},
): Promise<Data> => {
  const { title, body } = pieceInput();
  const input = { id, version, title, body, workItemIds: [], ...more };
  return (await liaison.run('resubmitSubmission', input, pieceFields)).submission;
};
