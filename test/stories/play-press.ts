import { smallestOfPress } from '../harness/press-answers.ts';

/** How what a bureau's press office keeps is read again. */
export const pressReads = {
  area: ['subjectAreas', 'totalCount'],
  speaker: ['spokespersons', 'totalCount'],
  release: [
    'pressRelease',
    `status body position round stepsLeft chainRevision spokesperson { name } workItems { number }
     approvals { round step decision decidedBy replyNumber }`,
  ],
  breach: ['disciplineRecord', 'status outcome organization { shortName }'],
} as const;

export const pressAnswers = smallestOfPress;
