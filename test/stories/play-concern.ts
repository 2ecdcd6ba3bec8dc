/** How what the public raised is read again. */
export const concernReads = {
  concern: [
    'publicConcern',
    `status dueOn answer satisfaction repeatCount taskCount organization { shortName } mergedInto { title } workItems { number }
     person { name phone hasAddress } personReadable assignments { workItem { number } } steps { action text }`,
  ],
} as const;

const one = 'publicConcern { id }';

export const concernAnswers: Readonly<Record<string, string>> = {
  recordPublicConcern: one,
  assignPublicConcern: one,
  answerPublicConcern: one,
  reviewPublicConcern: one,
  closePublicConcern: one,
  revealConcernPerson: 'person { name phone address }',
};
