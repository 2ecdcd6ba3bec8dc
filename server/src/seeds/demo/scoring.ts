import { type ScoringRules, scoringTemplates } from '@duban/schema/vocabulary/scoring-templates';
import sql from 'sql-template-tag';
import { nameJointAuthors, recordPublicityFault } from '../../features/scoring/commands/events.ts';
import { answerScoreObjection, objectToScore } from '../../features/scoring/commands/objection.ts';
import { createScoringScheme, enactScoringScheme } from '../../features/scoring/commands/scheme.ts';
import { computeScores } from '../../features/scoring/commands/scores.ts';
import type { Stage } from './stage.ts';

function rulesOf(code: string, more: Partial<ScoringRules> = {}): ScoringRules {
  const template = scoringTemplates.find((one) => one.code === code);
  if (!template) throw new Error(`no template ${code}`);
  return { ...template.rules, ...more };
}

interface Scheme {
  title: string;
  startsOn: string;
  endsOn: string | null;
  rules: ScoringRules;
}

async function inForce(stage: Stage, scheme: Scheme): Promise<void> {
  const at = new Date(Math.min(Date.parse(`${scheme.startsOn}T09:00:00+08:00`), Date.now() - 60_000));
  const draft = await createScoringScheme(await stage.as('province.editor', at), scheme);
  const leader = await stage.as('province.leader', at);
  await enactScoringScheme(leader, { id: draft.id, version: draft.version });
}

/** A piece written by two, and an invited piece that did not come. */
async function playEvents(stage: Stage): Promise<void> {
  const editor = await stage.as('province.editor', new Date());
  const [piece] = await stage.database.reader.rows<{ id: string; version: number }>(sql`
    select s.id, s.version from submission s join organization o on o.id = s.organization_id
    where o.code = '440100' and s.adoption_count > 0 order by s.submitted_at desc limit 1`);
  const [shenzhen] = await stage.database.reader.rows<{ id: string }>(sql`
    select id from organization where code = '440300'`);
  const other = shenzhen?.id ?? '';
  if (piece) await nameJointAuthors(editor, { ...piece, organizationIds: [other] });
  await recordPublicityFault(editor, {
    ...{ organizationId: other, fault: 'INVITATION_FAILED', day: stage.today },
    reason: '质量月专题约稿到期未报送，经两次提醒仍未补交。',
  });
}

/** Guangzhou objects to a duplicate that lost, which is answered, and Tianhe to a line that waits. */
async function playObjections(stage: Stage): Promise<void> {
  const lineOf = async (code: string) => {
    const [line] = await stage.database.reader.rows<{ id: string }>(sql`
      select y.id from score_entry y join organization o on o.id = y.organization_id where o.code = ${code}
      order by (y.outcome = 'DUPLICATE') desc, y.day, y.id limit 1`);
    return line?.id;
  };
  const [city, county] = [await lineOf('440100'), await lineOf('440106')];
  if (city) {
    const { id, version } = await objectToScore(await stage.as('guangzhou.leader', new Date()), {
      ...{ entryId: city, reasons: '该媒体系另行采制，内容与其他媒体所登稿件不同，建议单独计分。' },
    });
    await answerScoreObjection(await stage.as('province.leader', new Date()), {
      ...{ id, version, upheld: true, correction: 5, answer: '经核对版面，确系另行采制，补计 5 分。' },
    });
  }
  if (county)
    await objectToScore(await stage.as('tianhe.leader', new Date()), {
      ...{ entryId: county, reasons: '该稿件另有省级媒体采用，登记时遗漏，请予核实。' },
    });
}

/** The rules changed in mid-year; a third scheme is still a draft, to be tried over the year. */
export async function playScoring(stage: Stage): Promise<void> {
  const year = stage.today.slice(0, 4);
  const change = `${year}-07-01`;
  const changed = stage.today >= change;
  await inForce(stage, {
    ...{ title: `${year}年信息宣传计分办法`, startsOn: `${year}-01-01` },
    ...{ endsOn: changed ? `${year}-06-30` : null, rules: rulesOf('FOUR_LEVELS') },
  });
  if (changed)
    await inForce(stage, {
      ...{ title: `${year}年信息宣传计分办法（修订）`, startsOn: change, endsOn: null },
      rules: rulesOf('HEADLINES', { quotas: [], severalMedia: 'HIGHEST' }),
    });
  await createScoringScheme(await stage.as('province.editor', new Date()), {
    ...{ title: `${Number(year) + 1}年信息宣传计分办法（征求意见）`, startsOn: `${Number(year) + 1}-01-01` },
    ...{ endsOn: null, rules: rulesOf('CEILING') },
  });
  await playEvents(stage);
  await computeScores(await stage.as('province.editor', new Date()), { year: Number(year) });
  await playObjections(stage);
}
