import sql from 'sql-template-tag';
import type { AccountabilityDecision } from '../../features/accountability/accountability.entity.ts';
import {
  acknowledgeAccountabilityDecision,
  decideAccountabilityProposal,
  serveAccountabilityDecision,
} from '../../features/accountability/commands/decide.ts';
import { recordInterview } from '../../features/accountability/commands/interview.ts';
import { proposeAccountabilityDecision } from '../../features/accountability/commands/propose.ts';
import { decideReview, requestReview } from '../../features/accountability/commands/review.ts';
import { type AccountabilityText, accountabilityTexts, reviewTexts } from './accountability-texts.ts';
import { chance, type Stage } from './stage.ts';

interface Scene {
  issuer: 'province' | 'guangzhou';
  concerned: string;
  text: AccountabilityText;
  daysAgo: number;
  /** Who acknowledges it the next day; nobody: it waits there, or counts as received. */
  acknowledgedBy?: string;
  /** How far it goes; served unless said. */
  until?: 'PROPOSED' | 'INTERVIEWED' | 'UNDER_REVIEW' | 'CHANGED';
}

const { praise, criticism, cityCriticism, interview, accountability, proposal } = accountabilityTexts;

/** One of each kind, and each with another end; the county at the foot of the ladder climbs all of it. */
const scenes: readonly Scene[] = [
  {
    issuer: 'guangzhou',
    concerned: '440106',
    text: cityCriticism,
    daysAgo: 105,
    acknowledgedBy: 'tianhe.leader',
  },
  { issuer: 'guangzhou', concerned: '440106', text: interview, daysAgo: 95, until: 'INTERVIEWED' },
  {
    issuer: 'guangzhou',
    concerned: '440106',
    text: accountability,
    daysAgo: 70,
    acknowledgedBy: 'tianhe.leader',
    until: 'CHANGED',
  },
  { issuer: 'province', concerned: '440600', text: praise, daysAgo: 30, acknowledgedBy: 'supervisor.440600' },
  {
    issuer: 'province',
    concerned: '440100',
    text: criticism,
    daysAgo: 20,
    acknowledgedBy: 'guangzhou.leader',
    until: 'UNDER_REVIEW',
  },
  { issuer: 'province', concerned: '440300', text: proposal, daysAgo: 2, until: 'PROPOSED' },
];

async function begun(stage: Stage, scene: Scene, random: () => number): Promise<AccountabilityDecision> {
  const { issuer, concerned, text, daysAgo } = scene;
  const { reader } = stage.database;
  const [organization] = await reader.rows<{ id: string }>(
    sql`select id from organization where code = ${concerned}`,
  );
  const organizationId = organization?.id ?? '';
  const assignments = await reader.rows<{ id: string }>(sql`
    select id from assignment where organization_id = ${organizationId}::uuid order by percent, id limit ${text.citations}`);
  const proposed = await proposeAccountabilityDecision(
    await stage.as(`${issuer}.supervisor`, stage.moment(daysAgo, random)),
    { ...text.input, organizationId, assignmentIds: assignments.map((row) => row.id) },
  );
  if (scene.until === 'PROPOSED') return proposed;
  const approved = await decideAccountabilityProposal(
    await stage.as(`${issuer}.leader`, stage.moment(daysAgo - 1, random)),
    { id: proposed.id, version: proposed.version, decision: 'APPROVE', comment: '同意。' },
  );
  return serveAccountabilityDecision(
    await stage.as(`${issuer}.supervisor`, stage.moment(daysAgo - 2, random)),
    approved,
  );
}

async function reviewed(
  stage: Stage,
  scene: Scene,
  decision: AccountabilityDecision,
  random: () => number,
): Promise<void> {
  const asker = scene.issuer === 'province' ? 'guangzhou.leader' : 'tianhe.leader';
  const asked = await requestReview(await stage.as(asker, stage.moment(scene.daysAgo - 13, random)), {
    id: decision.id,
    version: decision.version,
    reasons: reviewTexts.reasons,
  });
  if (scene.until !== 'CHANGED') return;
  await decideReview(await stage.as('province.deputy', stage.moment(scene.daysAgo - 33, random)), {
    id: asked.id,
    version: asked.version,
    outcome: 'CHANGE',
    findings: reviewTexts.findings,
    measure: 'WRITTEN_SELF_CRITICISM',
  });
}

/** Praise, criticism, an interview, accountability; one changed on review, one waiting for whoever took no part. */
export async function playAccountability(stage: Stage): Promise<void> {
  const random = chance(11);
  for (const scene of scenes) {
    const { daysAgo, acknowledgedBy, until } = scene;
    let decision = await begun(stage, scene, random);
    if (acknowledgedBy) {
      const context = await stage.as(acknowledgedBy, stage.moment(daysAgo - 3, random));
      decision = await acknowledgeAccountabilityDecision(context, decision);
    }
    if (until === 'INTERVIEWED') {
      await recordInterview(await stage.as(`${scene.issuer}.leader`, stage.moment(daysAgo - 5, random)), {
        id: decision.id,
        version: decision.version,
        heldOn: stage.ago(daysAgo - 5),
        minutes: reviewTexts.minutes,
        rectification: reviewTexts.promise,
        rectificationDueOn: stage.ago(daysAgo - 20),
      });
    }
    if (until === 'UNDER_REVIEW' || until === 'CHANGED') await reviewed(stage, scene, decision, random);
  }
}
