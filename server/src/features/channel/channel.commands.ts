import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/id.ts';
import { Channel } from './channel.entity.ts';
import type { CreateChannelInput, UpdateChannelInput } from './channel.inputs.ts';
import { canEditChannels } from './channel.policy.ts';
import { visibleChannels } from './channel.queries.ts';

/** One name stands for one channel on each day. */
async function checkAlone({ reader }: Work, channel: Channel): Promise<void> {
  const { id, provinceId, name, startsOn, endsOn } = channel;
  // Two that are entered at once wait for each other here.
  await reader.rows(sql`select pg_advisory_xact_lock(hashtext(${`channel ${provinceId} ${name}`}))`);
  const other = await reader.row<{ startsOn: string; endsOn: string | null }>(sql`
    select k.starts_on as "startsOn", k.ends_on as "endsOn" from channel k
    where k.province_id = ${provinceId}::uuid and k.name = ${name} and k.id <> ${id}::uuid
      and daterange(k.starts_on, k.ends_on, '[]') && daterange(${startsOn}::date, ${endsOn}::date, '[]') limit 1`);
  if (other) throw badInput('startsOn', 'channelOverlaps', { from: other.startsOn, to: other.endsOn ?? '—' });
}

/** What it carried was recorded by its name, kind and level, on days that it had. */
async function checkAdoptions({ reader }: Work, before: Channel, after: CreateChannelInput): Promise<void> {
  const used = await reader.row<{ first: string | null; last: string | null }>(sql`
    select min(d.adopted_on) as first, max(d.adopted_on) as last from adoption d where d.channel_id = ${before.id}::uuid`);
  if (!used?.first || !used.last) return;
  for (const field of ['name', 'kind', 'level'] as const) {
    if (after[field].trim() !== before[field]) throw badInput(field, 'channelUsed');
  }
  if (after.startsOn > used.first) throw badInput('startsOn', 'channelUsedOn', { day: used.first });
  if (after.endsOn && after.endsOn < used.last) throw badInput('endsOn', 'channelUsedOn', { day: used.last });
}

async function write(work: Work, channel: Channel, input: CreateChannelInput): Promise<void> {
  const { kind, level, ownership, startsOn } = input;
  const endsOn = input.endsOn ?? null;
  if (endsOn !== null && endsOn < startsOn) throw badInput('endsOn', 'endBeforeStart');
  Object.assign(channel, { name: input.name.trim(), kind, level, ownership, startsOn, endsOn });
  await checkAlone(work, channel);
}

export function createChannel(context: Context, input: CreateChannelInput): Promise<Channel> {
  return runCommand(context, 'createChannel', input, async (work) => {
    const { viewer } = work.context;
    if (!canEditChannels(viewer)) throw forbidden();
    const channel = Object.assign(new Channel(), { id: newId(), provinceId: viewer.provinceId });
    await write(work, channel, input);
    work.em.persist(channel);
    await work.em.flush();
    work.audit('Channel', channel.id, { ...input });
    return channel;
  });
}

/** What was entered by mistake is mended; once something was adopted, only its days and whose it is. */
export function updateChannel(context: Context, input: UpdateChannelInput): Promise<Channel> {
  return runCommand(context, 'updateChannel', input, async (work) => {
    const { viewer } = work.context;
    if (!canEditChannels(viewer)) throw forbidden();
    const [visible] = await visibleChannels(work.context, work.reader, [input.id]);
    if (!visible) throw notFound();
    const channel = await work.em.findOneOrFail(
      Channel,
      { id: input.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    atVersion(channel, input.version);
    await checkAdoptions(work, channel, input);
    await write(work, channel, input);
    work.audit('Channel', channel.id, { ...input });
    return channel;
  });
}
