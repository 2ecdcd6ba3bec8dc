import type { Client, Data } from '../harness/client.ts';

/** How an activity is read again. */
export const activityReads = {
  activity: [
    'publicityActivity',
    `status summary workItems { number } steps { title doneOn } parts { status organization { shortName } }
     totals { units answered reported declined events people materials }`,
  ],
} as const;

export const activityAnswers: Readonly<Record<string, string>> = {
  createPublicityActivity: 'publicityActivity { id parts { id } }',
  markActivityStep: 'publicityActivity { id }',
  answerActivityInvitation: 'activityPart { id }',
  reportActivityPart: 'activityPart { id }',
  summarisePublicityActivity: 'publicityActivity { id }',
  bindMeasure: 'itemMeasure { id }',
  tieSubmission: 'submission { id }',
};

export async function occasionId(witness: Client, name: string): Promise<string> {
  const { publicityOccasions } = await witness.data(
    '{ publicityOccasions(year: 2026) { occasion { id name } } }',
  );
  return publicityOccasions.find((one: Data) => one.occasion.name === name)?.occasion.id ?? '';
}
