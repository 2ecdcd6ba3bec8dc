import type { Client } from '../harness/client.ts';

/** How what follows from scores is read again. */
export const honourReads = {
  scheme: ['scoringScheme', 'status revision startsOn endsOn'],
  unitClass: ['unitClass', 'points organizations { shortName }'],
  objection: ['scoreObjection', 'status points correction'],
  bulletin: [
    'bulletin',
    `kind status number adoptionFigures { sum { submitted adopted points } units { organization points } }
     rankingFigures { reached rows { organization unitClass points percent rank lead } }`,
  ],
  round: ['awardRound', 'status awards { id contest grade points organization { shortName } }'],
  title: ['demonstrationUnit', 'standing tenures { startsOn endsOn organization { shortName } }'],
} as const;

export const honourAnswers: Readonly<Record<string, string>> = {
  createScoringScheme: 'scoringScheme { id }',
  enactScoringScheme: 'scoringScheme { id }',
  createUnitClass: 'unitClass { id }',
  computeScores: 'scoreYear { id }',
  objectToScore: 'scoreObjection { id }',
  answerScoreObjection: 'scoreObjection { id }',
  draftBulletin: 'bulletin { id }',
  approveBulletin: 'bulletin { id }',
  publishBulletin: 'bulletin { id }',
  setAnnualTarget: 'annualTarget { id }',
  createAwardRound: 'awardRound { id }',
  updateAwardRound: 'awardRound { id }',
  returnAwardRound: 'awardRound { id }',
  submitAwardRound: 'awardRound { id }',
  approveAwardRound: 'awardRound { id }',
  publishAwardRound: 'awardRound { id }',
  createDemonstrationUnit: 'demonstrationUnit { id }',
  handOverDemonstrationUnit: 'demonstrationUnit { id }',
  createRelegationRule: 'relegationRule { id }',
  proposeRelegations: 'proposed',
  confirmRelegation: 'relegation { id }',
};

/** The id of a unit's line in the ledger of 2026, by its place from 0. */
export async function lineOf(witness: Client, organizationId: string, place: number): Promise<string> {
  const { scoreEntries } = await witness.data(
    'query($id: ID!) { scoreEntries(filter: { organizationId: $id, year: 2026 }) { nodes { id } } }',
    { id: organizationId },
  );
  return scoreEntries.nodes[place].id;
}

/** The id of what is proposed of a unit, as its office reads it. */
export async function relegationOf(office: Client, organizationId: string): Promise<string> {
  const { relegations } = await office.data(
    'query($id: ID!) { relegations(filter: { organizationId: $id }) { nodes { id } } }',
    { id: organizationId },
  );
  return relegations.nodes[0].id;
}
