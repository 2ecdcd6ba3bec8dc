import type { TestServer } from '../harness/server.ts';

/** Rows of one county, which province, city and county all may see, by the kind of thing. */
export type Samples = Readonly<Record<string, readonly string[]>>;

const ofTianhe = (table: string) =>
  `select id from ${table} where organization_id = (select id from organization where code = '440106') order by id desc limit 3`;

const statements: Readonly<Record<string, string>> = {
  // A city and a county of it: a page of either is asked for.
  organization: `select id from organization where code in ('440100', '440106') order by code`,
  // Whom province and city may give orders to.
  below: `select id from organization where code = '440106'`,
  user: 'select id from app_user order by username limit 1',
  workPlan: 'select id from work_plan order by year desc limit 1',
  planRevision: 'select id from plan_revision order by id desc limit 1',
  section: 'select id from work_plan_section order by id desc limit 1',
  workItem: 'select id from work_item order by year desc, number limit 3',
  assignment: ofTianhe('assignment'),
  // What Guangzhou broke down.
  parent: `select parent_id as id from assignment where organization_id = (select id from organization where code = '440106') limit 1`,
  progressReport: ofTianhe('progress_report'),
  changeRequest: ofTianhe('change_request'),
  escalation: ofTianhe('escalation'),
  publicityActivity: ofTianhe('publicity_activity'),
  occasion: 'select id from publicity_occasion order by id limit 1',
  measure: 'select distinct on (measure) id from item_measure order by measure, id desc',
  submission: ofTianhe('submission'),
  invitation: ofTianhe('invitation'),
  submissionDraft: ofTianhe('submission_draft'),
  // The piece that others are compared with.
  except: ofTianhe('submission'),
  instruction: ofTianhe('instruction'),
  scoringScheme: 'select id from scoring_scheme order by id desc limit 1',
  score: ofTianhe('score'),
  scoreEntry: ofTianhe('score_entry'),
  scoreObjection: ofTianhe('score_objection'),
  publicityFault: ofTianhe('publicity_fault'),
  // Who runs honours that Guangzhou reads.
  office: `select id from organization where code in ('440000', '440100') order by code`,
  awardRound: 'select id from award_round order by id desc limit 1',
  round: 'select id from award_round order by id desc limit 1',
  demonstrationUnit: 'select id from demonstration_unit order by id desc limit 1',
  relegationRule: 'select id from relegation_rule order by id desc limit 1',
  relegation: ofTianhe('relegation'),
  unitClass: 'select id from unit_class order by id desc limit 1',
  channel: 'select id from channel order by id desc limit 3',
  supervisionOrder: `select order_id as id from supervision_order_addressee
    where organization_id = (select id from organization where code = '440100') order by id desc limit 3`,
  liaisonRegistration: ofTianhe('liaison_registration'),
  coverageRequest: ofTianhe('coverage_request'),
  publicConcern: ofTianhe('public_concern'),
  concernSubject: 'select id from concern_subject order by sort_order limit 2',
  assistanceNotice: ofTianhe('assistance_notice'),
  leadingGroupPost: ofTianhe('leading_group_post'),
  spokesperson: ofTianhe('spokesperson'),
  subjectArea: ofTianhe('subject_area'),
  releasePlan: ofTianhe('release_plan'),
  pressRelease: ofTianhe('press_release'),
  disciplineRecord: ofTianhe('discipline_record'),
  liaisonUnit: `select id from organization where code = '440106'`,
  scheme: 'select id from evaluation_scheme order by id desc limit 1',
  evaluation: ofTianhe('evaluation'),
  bulletin: 'select id from bulletin order by id desc limit 1',
  entity: 'select id from assignment limit 1',
};

export async function gatherSamples({ query }: TestServer): Promise<Samples> {
  const samples: Record<string, string[]> = {};
  for (const [kind, statement] of Object.entries(statements)) {
    const rows = await query<{ id: string }>(statement);
    if (rows.length === 0) throw new Error(`no ${kind} in the data`);
    samples[kind] = rows.map((row) => row.id);
  }
  return samples;
}
