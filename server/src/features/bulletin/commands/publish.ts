import { bulletinAudience, bulletinPrefixOf } from '@duban/schema/vocabulary/bulletin';
import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { tellOfApproval } from '../../notification/approval-notify.queries.ts';
import { notifyOfRows } from '../../notification/notify.queries.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { nextSerial } from '../../supervision-order/document-counter.queries.ts';
import type { Bulletin } from '../bulletin.entity.ts';
import type {
  ApproveBulletinInput,
  PublishBulletinInput,
  ReadBulletinInput,
  ReturnBulletinInput,
} from '../bulletin.inputs.ts';
import { can } from '../bulletin.policy.ts';
import { ownReadings, visibleBulletins } from '../bulletin.queries.ts';
import { bulletinStates } from '../bulletin.state.ts';
import { approved, takeBulletin } from './draft.ts';

/** By a leader of the office who wrote none of it. */
export function approveBulletin(context: Context, input: ApproveBulletinInput): Promise<Bulletin> {
  return runCommand(context, 'approveBulletin', input, async (work) => {
    const { viewer, clock } = work.context;
    const bulletin = await takeBulletin(work, 'APPROVE', input);
    Object.assign(bulletin, {
      approverId: viewer.userId,
      approvedAt: clock.now().toISOString(),
      returnComment: null,
    });
    work.audit('Bulletin', bulletin.id, { to: bulletin.status });
    await tellOfApproval(work, approved(bulletin));
    return bulletin;
  });
}

/** Back to be edited, in place of an approval or after it: what was approved before is no longer. */
export function returnBulletin(context: Context, input: ReturnBulletinInput): Promise<Bulletin> {
  return runCommand(context, 'returnBulletin', input, async (work) => {
    const bulletin = await takeBulletin(work, 'RETURN', input);
    const comment = input.comment.trim();
    Object.assign(bulletin, { approverId: null, approvedAt: null, returnComment: comment });
    work.audit('Bulletin', bulletin.id, { to: bulletin.status, comment });
    await tellOfApproval(work, approved(bulletin), comment);
    return bulletin;
  });
}

async function tell({ reader, context }: Work, { id, kind, title, number }: Bulletin): Promise<void> {
  const { viewer, clock } = context;
  await notifyOfRows(reader, {
    kind: 'BULLETIN_PUBLISHED',
    actorId: viewer.userId,
    at: clock.now(),
    roles: bulletinAudience[kind],
    rows: sql`select d.organization_id, null::uuid as user_id, 'Bulletin' as subject_type, d.bulletin_id as subject_id,
      ${JSON.stringify({ by: viewer.organizationName, title: `${title}（${number}）` })}::jsonb as params,
      'BULLETIN_PUBLISHED ' || d.bulletin_id as dedup_key from bulletin_addressee d where d.bulletin_id = ${id}::uuid`,
  });
}

/** Numbered as it goes out; the counter's row stays locked until then, so that no number is lost. */
export function publishBulletin(context: Context, input: PublishBulletinInput): Promise<Bulletin> {
  return runCommand(context, 'publishBulletin', input, async (work) => {
    const { viewer, clock } = work.context;
    const bulletin = await takeBulletin(work, 'PUBLISH', input);
    const issuer = await work.em.findOneOrFail(Organization, { id: bulletin.organizationId });
    const year = Number(clock.today().slice(0, 4));
    const serial = await nextSerial(work.reader, issuer.id, `BULLETIN ${bulletin.kind}`, year);
    const number = `${bulletinPrefixOf(issuer, bulletin.kind)}〔${year}〕${serial}号`;
    const publishedAt = clock.now().toISOString();
    Object.assign(bulletin, { year, serial, number, publishedAt, publisherId: viewer.userId });
    work.audit('Bulletin', bulletin.id, { to: bulletin.status, number });
    await tell(work, bulletin);
    return bulletin;
  });
}

/** 阅知: once for each reader; again it changes nothing. */
export function readBulletin(context: Context, input: ReadBulletinInput): Promise<Bulletin> {
  return runCommand(context, 'readBulletin', input, async (work) => {
    const { viewer, clock } = work.context;
    const [bulletin] = await visibleBulletins(work.context, work.reader, [input.id]);
    if (!bulletin) throw notFound();
    const [own] = await ownReadings(work.context, work.reader, [bulletin.id]);
    if (!can(viewer, 'READ', bulletin, own?.addressed ?? false)) throw forbidden();
    if (!bulletinStates.next(bulletin.status, 'READ')) throw wrongState();
    const read = await work.reader.rows(sql`
      insert into bulletin_reading (bulletin_id, user_id, organization_id, at)
      values (${bulletin.id}::uuid, ${viewer.userId}::uuid, ${viewer.organizationId}::uuid, ${clock.now().toISOString()}::timestamptz)
      on conflict do nothing returning bulletin_id`);
    if (read.length > 0) work.audit('Bulletin', bulletin.id, { read: true });
    return bulletin;
  });
}
