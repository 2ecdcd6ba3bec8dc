import sql from 'sql-template-tag';
import { replyToSupervisionOrder } from '../../features/supervision-order/commands/answer.ts';
import {
  acknowledgeConclusion,
  closeSupervisionOrder,
} from '../../features/supervision-order/commands/conclude.ts';
import {
  acceptSupervisionReply,
  returnSupervisionReply,
  verifyRectification,
} from '../../features/supervision-order/commands/decide.ts';
import { issueSupervisionOrder } from '../../features/supervision-order/commands/issue.ts';
import type { OrderRow } from '../../features/supervision-order/supervision-order.queries.ts';
import {
  approveSupervisionPlan,
  createSupervisionPlan,
  returnSupervisionPlan,
  withdrawSupervisionPlan,
} from '../../features/supervision-plan/supervision-plan.commands.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { backstage } from './accounts.ts';
import { chance, type Stage } from './stage.ts';
import { checkTexts as text } from './supervision-plan-texts.ts';

/** Moments of one check, each with its user. */
class Check {
  private readonly random = chance(9);
  private readonly stage: Stage;
  private readonly ids: ReadonlyMap<string, string>;

  constructor(stage: Stage, ids: ReadonlyMap<string, string>) {
    this.stage = stage;
    this.ids = ids;
  }

  as(username: string, daysAgo: number): Promise<SignedIn> {
    return this.stage.as(username, this.stage.moment(daysAgo, this.random));
  }

  province(daysAgo: number): Promise<SignedIn> {
    return this.as('province.supervisor', daysAgo);
  }

  organizations(...codes: string[]): string[] {
    return codes.map((code) => this.ids.get(code) ?? '');
  }

  async assignments(codes: string[], numbers: number[]): Promise<string[]> {
    const rows = await this.stage.database.reader.rows<{ id: string }>(sql`
      select a.id from assignment a join work_item i on i.id = a.work_item_id
      where a.organization_id = any(${this.organizations(...codes)}::uuid[]) and i.number = any(${numbers}::int[])`);
    return rows.map((row) => row.id);
  }

  async reply(order: OrderRow, code: string, daysAgo: number, words: string): Promise<void> {
    const context = await this.as(backstage(code, 'REPORTER'), daysAgo);
    await replyToSupervisionOrder(context, { id: order.id, text: words });
  }

  /** The addressee as it stands, for a decision about it. */
  async addressee(order: OrderRow, code: string): Promise<{ id: string; version: number }> {
    const row = await this.stage.database.reader.row<{ id: string; version: number }>(sql`
      select id, version from supervision_order_addressee
      where order_id = ${order.id} and organization_id = ${this.ids.get(code)}`);
    if (!row) throw new Error(`${code} is no addressee`);
    return row;
  }
}

/** Answered by two cities, one of them returned once; verified on the spot and by documents, and concluded. */
async function playConcluded(check: Check, stage: Stage, planId: string): Promise<void> {
  const codes = ['440100', '440700'];
  const order = await issueSupervisionOrder(await check.province(36), {
    kind: 'COMPREHENSIVE',
    planId,
    organizationIds: check.organizations(...codes),
    assignmentIds: await check.assignments(codes, [1, 11]),
    requirement: text.concluded.requirement,
    dueOn: stage.ago(26),
    rectificationRequired: true,
  });
  await check.reply(order, '440100', 30, text.concluded.firstReply);
  await check.reply(order, '440700', 29, text.concluded.otherReply);
  const returned = { comment: text.concluded.missing, dueOn: stage.ago(20) };
  const guangzhou = () => check.addressee(order, '440100');
  const jiangmen = () => check.addressee(order, '440700');
  await returnSupervisionReply(await check.province(27), { ...(await guangzhou()), ...returned });
  await check.reply(order, '440100', 22, text.concluded.secondReply);
  for (const one of [guangzhou, jiangmen])
    await acceptSupervisionReply(await check.province(20), await one());
  const seen = { passed: true, verifiers: text.concluded.verifiers };
  await verifyRectification(await check.province(15), {
    ...(await jiangmen()),
    ...seen,
    method: 'DOCUMENTS',
    verifiedOn: stage.ago(16),
    finding: text.concluded.byDocuments,
  });
  await verifyRectification(await check.province(14), {
    ...(await guangzhou()),
    ...seen,
    method: 'ON_SITE',
    verifiedOn: stage.ago(15),
    finding: text.concluded.onSite,
  });
  const row = await stage.database.reader.row<{ version: number }>(
    sql`select version from supervision_order where id = ${order.id}`,
  );
  await closeSupervisionOrder(await check.province(12), {
    id: order.id,
    version: row?.version ?? 1,
    conclusion: text.concluded.conclusion,
  });
  await acknowledgeConclusion(await check.as(backstage('440700', 'REPORTER'), 11), { id: order.id });
}

/** One city has answered and awaits judgement, the other still owes its answer. */
async function playOpen(check: Check, stage: Stage, planId: string): Promise<void> {
  const codes = ['440300', '440900'];
  const order = await issueSupervisionOrder(await check.province(6), {
    kind: 'COMPREHENSIVE',
    planId,
    organizationIds: check.organizations(...codes),
    assignmentIds: await check.assignments(codes, [8]),
    requirement: text.open.requirement,
    dueOn: stage.ago(-8),
    rectificationRequired: true,
  });
  await check.reply(order, '440300', 2, text.open.reply);
}

/** One that awaits approval, one that came back, and one that nobody needs any more. */
async function playDrafts(
  check: Check,
  stage: Stage,
  itemIds: (numbers: number[]) => string[],
): Promise<void> {
  await createSupervisionPlan(await check.province(1), {
    ...text.draft,
    kind: 'SPECIAL',
    organizationIds: check.organizations('440100', '440300', '440600', '441300'),
    workItemIds: itemIds([33, 34]),
    startsOn: stage.ago(-7),
    endsOn: stage.ago(-35),
  });
  const { comment, ...returned } = text.returned;
  const { id, version } = await createSupervisionPlan(await check.province(4), {
    ...returned,
    kind: 'SPECIAL',
    organizationIds: check.organizations('440400', '440500', '440700'),
    workItemIds: itemIds([35]),
    startsOn: stage.ago(-10),
    endsOn: stage.ago(-40),
  });
  await returnSupervisionPlan(await check.as('province.leader', 2), { id, version, comment });
  const { reason, ...needless } = text.withdrawn;
  const moot = await createSupervisionPlan(await check.province(9), {
    ...needless,
    kind: 'SPECIAL',
    organizationIds: check.organizations('440600', '441900'),
    workItemIds: itemIds([36]),
    startsOn: stage.ago(-12),
    endsOn: stage.ago(-40),
  });
  await withdrawSupervisionPlan(await check.province(6), { id: moot.id, version: moot.version, reason });
}

/** A comprehensive check from its plan to its conclusion, drafts, and a city's own order. */
export async function playChecks(stage: Stage, workPlanId: string): Promise<void> {
  const { reader } = stage.database;
  const tree = await reader.rows<{ code: string; id: string }>(sql`select code, id from organization`);
  const items = await reader.rows<{ id: string; number: number }>(sql`
    select id, number from work_item where work_plan_id = ${workPlanId}::uuid`);
  const itemIds = (numbers: number[]) =>
    items.filter((item) => numbers.includes(item.number)).map((item) => item.id);
  const check = new Check(stage, new Map(tree.map((row) => [row.code, row.id])));
  const plan = await createSupervisionPlan(await check.province(40), {
    ...text.plan,
    kind: 'COMPREHENSIVE',
    organizationIds: check.organizations('440100', '440300', '440700', '440900'),
    workItemIds: itemIds([1, 8, 11]),
    startsOn: stage.ago(37),
    endsOn: stage.ago(-20),
  });
  await approveSupervisionPlan(await check.as('province.leader', 38), plan);
  await playConcluded(check, stage, plan.id);
  await playOpen(check, stage, plan.id);
  await playDrafts(check, stage, itemIds);
  await issueSupervisionOrder(await check.as('guangzhou.supervisor', 3), {
    kind: 'LEAD_VERIFICATION',
    organizationIds: check.organizations('440106'),
    requirement: text.lead,
    dueOn: stage.ago(-5),
    urgency: 'URGENT',
    rectificationRequired: true,
  });
}
