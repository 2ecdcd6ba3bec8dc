import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { dayOf } from '../../../kernel/days.ts';
import { badInput, conflict, forbidden, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { attach } from '../../attachment/attachment.queries.ts';
import type { Channel } from '../../channel/channel.entity.ts';
import { channelNamed, visibleChannels } from '../../channel/channel.queries.ts';
import { Adoption, type Submission } from '../submission.entity.ts';
import type { RecordAdoptionInput } from '../submission.inputs.ts';
import { can, wrote } from '../submission.policy.ts';
import { submissionStates } from '../submission.state.ts';
import { lockedSubmission } from './way.ts';
import { tellWriters } from './writers.ts';

type Carrier = Pick<Adoption, 'channel' | 'channelId' | 'kind' | 'level'>;

async function registered(work: Work, { channelId, channel, adoptedOn }: RecordAdoptionInput) {
  if (!channelId) return channelNamed(work.context, work.reader, channel?.trim() ?? '', adoptedOn);
  const [row] = await visibleChannels(work.context, work.reader, [channelId]);
  if (!row) throw badInput('channelId', 'notFound');
  const { startsOn: from, endsOn } = row;
  if (adoptedOn < from || (endsOn !== null && adoptedOn > endsOn))
    throw badInput('adoptedOn', 'channelNotThen', { from, to: endsOn ?? '—' });
  return row;
}

/** What the register says of a channel stands; what it does not have is named with kind and level. */
async function carrierOf(work: Work, input: RecordAdoptionInput): Promise<Carrier> {
  const name = input.channel?.trim();
  if (!input.channelId && !name) throw badInput('channel', 'required');
  const row: Channel | null = await registered(work, input);
  for (const field of ['kind', 'level'] as const) {
    if (row === null && !input[field]) throw badInput(field, 'required');
    if (row !== null && input[field] && input[field] !== row[field]) throw badInput(field, 'channelDiffers');
  }
  if (row) return { channel: row.name, channelId: row.id, kind: row.kind, level: row.level };
  const { kind, level } = input as Required<Pick<Carrier, 'kind' | 'level'>>;
  return { channel: name ?? '', channelId: null, kind, level };
}

function checkDay(row: Submission, adoptedOn: string, today: string): void {
  if (adoptedOn > today) throw badInput('adoptedOn', 'inFuture');
  if (adoptedOn < dayOf(new Date(row.occurredAt))) throw badInput('adoptedOn', 'adoptedBeforeEvent');
  const day = dayOf(new Date(row.submittedAt));
  if (adoptedOn < day) throw badInput('adoptedOn', 'adoptedBeforePiece', { day });
}

/** A channel carried the piece: counted on each item that the piece reports on. */
export function recordAdoption(context: Context, input: RecordAdoptionInput): Promise<Submission> {
  return runCommand(context, 'recordAdoption', input, async (work) => {
    const { viewer, clock } = work.context;
    const { adoptedOn, place } = input;
    const row = await lockedSubmission(work, input.id);
    if (!can(viewer, row)) throw forbidden(wrote(viewer, row) ? 'ownWork' : undefined);
    atVersion(row, input.version);
    if (!submissionStates.next(row.status, 'RECORD_ADOPTION')) throw wrongState('notReviewed');
    if (row.secrecy !== 'PASSED') throw wrongState('secrecyMissing');
    checkDay(row, adoptedOn, clock.today());
    const carrier = await carrierOf(work, input);
    const { channel, level } = carrier;
    if (await work.em.count(Adoption, { submissionId: row.id, channel, adoptedOn })) {
      throw conflict('adoptedTwice', undefined, 'channel');
    }
    const adoption = Object.assign(new Adoption(), {
      id: newId(),
      submissionId: row.id,
      ...carrier,
      place: place ?? 'ORDINARY',
      adoptedOn,
      url: input.url?.trim() || null,
      recorderId: viewer.userId,
      recordedAt: clock.now().toISOString(),
    });
    work.em.persist(adoption);
    await work.em.flush();
    await attach(work, input.attachmentIds ?? [], { adoptionId: adoption.id });
    await work.reader.rows(
      sql`update submission_work_item set adoptions = adoptions + 1 where submission_id = ${row.id}::uuid`,
    );
    row.adoptionCount += 1;
    await tellWriters(work, 'SUBMISSION_ADOPTED', row, { channel, occasion: adoption.id });
    work.audit('Submission', row.id, { adoptionId: adoption.id, channel, level, place, adoptedOn });
    return row;
  });
}
