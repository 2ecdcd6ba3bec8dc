import sql from 'sql-template-tag';
import { addDays } from '../../kernel/days.ts';
import type { Job, JobRun } from '../../kernel/jobs.ts';
import { notify } from '../notification/notify.queries.ts';
import { periodsOf } from './relegation.queries.ts';
import { proposeBy } from './relegation-proposal.queries.ts';
import { RelegationRule } from './relegation-rule.entity.ts';

interface Scored {
  provinceId: string;
  year: number;
  until: string;
}

const about = { actorId: null, subject: { type: 'Relegation' } } as const;

/** What a rule finds by itself is proposed in the name of whoever set it: nobody decides on their own rule. */
async function propose(run: JobRun, rule: RelegationRule, until: string): Promise<number> {
  const { id, year, organizationId, provinceId, authorId: proposerId } = rule;
  const found = await proposeBy(run.reader, rule, until, { at: run.now, proposerId });
  const [first] = found;
  if (!first) return 0;
  run.audit('RelegationRule', id, { year, proposed: found.length }, provinceId);
  await notify(run.reader, {
    ...{ ...about, kind: 'RELEGATION_PROPOSED', at: run.now },
    params: { year, count: found.length },
    subject: { type: 'Relegation', id: first },
    organizationIds: [organizationId],
    dedupKey: `RELEGATION_PROPOSED ${first}`,
  });
  return found.length;
}

/** A period that is over and not scored to its end: the office hears once that the rule waits for it. */
async function tellUnscored(run: JobRun, rule: RelegationRule, until: string | null): Promise<number> {
  const over = periodsOf(rule, addDays(run.today, -1)).at(-1);
  if (!over || (until !== null && until >= over.to)) return 0;
  return notify(run.reader, {
    ...{ ...about, kind: 'RELEGATION_UNSCORED', at: run.now },
    params: { name: rule.name, period: over.key, until: until ?? '—' },
    subject: { type: 'Relegation', id: rule.id },
    organizationIds: [rule.organizationId],
    dedupKey: `RELEGATION_UNSCORED ${rule.id} ${over.key}`,
  });
}

/**
 * 末位处理: each morning the rules of this year and the last are applied to what is over and scored. A unit is proposed once by
 * a rule for a period (a unique key), so a second start, a later one and the office's own button find nothing more.
 */
export const proposeByRules: Job = {
  name: 'proposeByRules',
  cron: '35 7 * * *',
  async run(run) {
    const thisYear = Number(run.today.slice(0, 4));
    const rules = await run.em.find(
      RelegationRule,
      { year: { $in: [thisYear - 1, thisYear] } },
      { orderBy: { id: 'asc' } },
    );
    const scored = await run.reader.rows<Scored>(sql`
      select province_id as "provinceId", year, until from score_year where year in (${thisYear - 1}, ${thisYear}) order by province_id, year`);
    const scoredOf = (rule: RelegationRule) =>
      scored.find(({ provinceId, year }) => provinceId === rule.provinceId && year === rule.year);
    let [proposed, told] = [0, 0];
    for (const rule of rules) {
      const until = scoredOf(rule)?.until ?? null;
      if (until !== null) proposed += await propose(run, rule, until);
      told += await tellUnscored(run, rule, until);
    }
    return { proposed, told };
  },
};
