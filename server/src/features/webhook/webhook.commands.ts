import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import { type Context, type SignedIn, secretsOf } from '../../kernel/context.ts';
import { badInput, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { networks, reachOf } from '../../kernel/safe-address.ts';
import { Organization } from '../organization/organization.entity.ts';
import { placeOfSecret, Webhook } from './webhook.entity.ts';

/** What can be told now is told now; what a name leads to is looked at with every connection. */
function checkedUrl({ outgoing }: Context, text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  const own = outgoing?.webhookNetworks ?? [];
  const schemes = own.length > 0 ? ['https:', 'http:'] : ['https:'];
  if (!url || !schemes.includes(url.protocol) || url.username || url.password)
    throw badInput('url', 'webhookUrl');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && reachOf(host, networks(own)) === 'CLOSED') throw badInput('url', 'webhookAddress');
  url.hash = '';
  return url.href;
}

/** As it is stored: whoever made or renewed it is told it once, and it opens nowhere but here. */
function newSecret(context: SignedIn, webhookId: string): string {
  return secretsOf(context).seal(randomBytes(32).toString('base64url'), placeOfSecret(webhookId));
}

async function ownWebhook(
  { em, context: { viewer } }: Work,
  { id, version }: { id: string; version: number },
): Promise<Webhook> {
  const row = isId(id)
    ? await em.findOne(
        Webhook,
        { id, provinceId: viewer.provinceId },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      )
    : null;
  if (!row) throw notFound();
  atVersion(row, version);
  return row;
}

/** @throws DomainError BAD_INPUT naming `organizationId` or `url` */
export function createWebhook(
  context: Context,
  input: { organizationId: string; url: string },
): Promise<Webhook> {
  return runCommand(context, 'createWebhook', input, async ({ em, context: caller, audit }) => {
    const { viewer, clock } = caller;
    const organization = isId(input.organizationId)
      ? await em.findOne(Organization, { id: input.organizationId, provinceId: viewer.provinceId })
      : null;
    if (!organization) throw badInput('organizationId', 'notFound');
    const id = newId();
    const row = Object.assign(new Webhook(), {
      id,
      organizationId: organization.id,
      provinceId: viewer.provinceId,
      url: checkedUrl(caller, input.url),
      secret: newSecret(caller, id),
      createdAt: clock.now().toISOString(),
    });
    em.persist(row);
    audit('Webhook', row.id, { organizationId: row.organizationId, url: row.url });
    await em.flush();
    return row;
  });
}

export function updateWebhook(
  context: Context,
  input: { id: string; version: number; url: string; active: boolean },
): Promise<Webhook> {
  return runCommand(context, 'updateWebhook', input, async (work) => {
    const row = await ownWebhook(work, input);
    Object.assign(row, { url: checkedUrl(work.context, input.url), active: input.active });
    work.audit('Webhook', row.id, { url: row.url, active: row.active });
    await work.em.flush();
    return row;
  });
}

const hourMs = 3_600_000;

/**
 * The one that signs now goes on signing beside the new one for so long, so that the receiver can change over without
 * missing anything. Also the way on where no key opens the old one.
 */
export function renewWebhookSecret(
  context: Context,
  input: { id: string; version: number; overlapHours: number },
): Promise<Webhook> {
  return runCommand(context, 'renewWebhookSecret', input, async (work) => {
    const { clock } = work.context;
    const row = await ownWebhook(work, input);
    const now = clock.now();
    const overlap = input.overlapHours > 0;
    const until = new Date(now.getTime() + input.overlapHours * hourMs).toISOString();
    Object.assign(row, {
      secret: newSecret(work.context, row.id),
      previousSecret: overlap ? row.secret : null,
      previousUntil: overlap ? until : null,
      secretRenewedAt: now.toISOString(),
    });
    work.audit('Webhook', row.id, { previousUntil: row.previousUntil });
    await work.em.flush();
    return row;
  });
}
