import { scoringTemplates } from '@duban/schema/vocabulary/scoring-templates';
import type { Client, Data } from './client.ts';
import type { TestServer } from './server.ts';

/** A template's rules, some of them changed. */
export const rulesOf = (code: string, more: object = {}): Data => ({
  ...scoringTemplates.find((template) => template.code === code)?.rules,
  ...more,
});

export const schemeFields =
  'scoringScheme { id version title startsOn endsOn status revision availableActions }';
export const schemeInput = (more: object = {}) => ({
  title: '2026年计分办法',
  startsOn: '2026-01-01',
  endsOn: null,
  rules: rulesOf('FOUR_LEVELS'),
  ...more,
});

/** Drawn up by the editor, put in force by the leader. */
export async function inForce(editor: Client, leader: Client, more: object = {}): Promise<Data> {
  const { scoringScheme: draft } = await editor.run('createScoringScheme', schemeInput(more), schemeFields);
  const key = { id: draft.id, version: draft.version };
  return (await leader.run('enactScoringScheme', key, schemeFields)).scoringScheme;
}

/** A piece through SQL, accepted and past secrecy review; gives its id. */
export async function piece(
  { query }: TestServer,
  code: string,
  submittedAt: string,
  more: { kind?: string; late?: boolean } = {},
): Promise<string> {
  const [row] = await query<{ id: string }>(
    `insert into submission (organization_id, city_id, province_id, kind, title, body, occurred_at, due_at, submitted_at, late, status, secrecy, author_id)
     select o.id, o.city_id, o.province_id, $3, '稿件', '正文', $2, $2, $2, $4, 'ACCEPTED', 'PASSED', (select id from app_user order by id limit 1)
     from organization o where o.code = $1 returning id`,
    [code, submittedAt, more.kind ?? 'ROUTINE', more.late ?? false],
  );
  return row?.id ?? '';
}

export async function adopted(
  { query }: TestServer,
  submissionId: string,
  level: string,
  adoptedOn: string,
  place = 'ORDINARY',
): Promise<string> {
  const [row] = await query<{ id: string }>(
    `insert into adoption (submission_id, channel, kind, level, place, adopted_on, recorder_id, recorded_at)
     values ($1, $2 || '报', 'NEWSPAPER', $2, $4, $3, (select id from app_user order by id limit 1), $3::date + time '10:00') returning id`,
    [submissionId, level, adoptedOn, place],
  );
  return row?.id ?? '';
}

export async function instructed(
  { query }: TestServer,
  submissionId: string,
  level: string,
  day: string,
): Promise<void> {
  await query(
    `insert into instruction (organization_id, city_id, province_id, submission_id, leader, level, instructed_on, text, recorded_at, recorder_id)
     select s.organization_id, s.city_id, s.province_id, s.id, '领导', $2, $3, '阅', $3::date + time '10:00', s.author_id from submission s where s.id = $1`,
    [submissionId, level, day],
  );
}

export const ledger = async (client: Client, organizationId: string, year = 2026): Promise<Data[]> =>
  (
    await client.data(
      `query($filter: ScoreEntryFilter!) { scoreEntries(filter: $filter, first: 100) { nodes { id day rule revision ruleIndex
        source sourceId period worth points outcome lostTo mayObject scheme { title } submission { id }
        objection { status reasons answer correction } } } }`,
      { filter: { organizationId, year } },
    )
  ).scoreEntries.nodes;

export const scores = async (client: Client, filter: object): Promise<Data[]> =>
  (
    await client.data(
      `query($filter: ScoreFilter) { scores(filter: $filter, first: 100) { nodes { points awards deductions rank outOf
        organization { id shortName } } } }`,
      { filter },
    )
  ).scores.nodes;
