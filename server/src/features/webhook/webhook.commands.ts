import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { networks, reachOf } from '../../kernel/safe-address.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Webhook } from './webhook.entity.ts';

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
    const row = Object.assign(new Webhook(), {
      id: newId(),
      organizationId: organization.id,
      provinceId: viewer.provinceId,
      url: checkedUrl(caller, input.url),
      secret: randomBytes(32).toString('base64url'),
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
  return runCommand(context, 'updateWebhook', input, async ({ em, context: caller, audit }) => {
    const row = isId(input.id)
      ? await em.findOne(
          Webhook,
          { id: input.id, provinceId: caller.viewer.provinceId },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
      : null;
    if (!row) throw notFound();
    atVersion(row, input.version);
    Object.assign(row, { url: checkedUrl(caller, input.url), active: input.active });
    audit('Webhook', row.id, { url: row.url, active: row.active });
    await em.flush();
    return row;
  });
}
