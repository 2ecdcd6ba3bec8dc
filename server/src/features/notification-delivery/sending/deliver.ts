import type { Language } from '@duban/schema/vocabulary/label';
import {
  notificationKindLabels,
  notificationPath,
  notificationText,
} from '@duban/schema/vocabulary/notification';
import {
  type DeliveryChannel,
  type DeliveryFault,
  withheldFromMails,
} from '@duban/schema/vocabulary/notification-delivery';
import type { Database } from '../../../kernel/database.ts';
import type { Mail, Mailer } from '../../../kernel/outgoing.ts';
import { networks } from '../../../kernel/safe-address.ts';
import { type SecretBox, SecretUnreadable } from '../../../kernel/secret-box.ts';
import { placeOfSecret } from '../../webhook/webhook.entity.ts';
import { deliveryStates, pauseAfter } from '../notification-delivery.state.ts';
import { failureText } from './failure.ts';
import { type Claimed, claimDue, type Outcome, recordOutcomes } from './outbox.queries.ts';
import { postEvent } from './webhook-post.ts';

export interface Sending {
  database: Database;
  /** null: no mails are sent, and those that wait go on waiting. */
  mailer: Mailer | null;
  webhookNetworks: readonly string[];
  /** Opens what events are signed with. */
  secrets: SecretBox;
  /** Where readers find the console, for a mail's links. */
  publicUrl: string | null;
}

const minuteMs = 60_000;
const sendersAtOnce = 5;

/** Nobody is there any more to be told: to try again would change nothing. */
class NoAddressee extends Error {
  constructor(why: DeliveryFault) {
    super(why);
  }
}

/** What a piece says leaves the system once it has passed secrecy review; what is reported on it later has no review. */
function sayable(
  { subjectType, secrecy, params }: Claimed,
  language: Language,
): NonNullable<Claimed['params']> {
  if (params === null || subjectType !== 'Submission') return params ?? {};
  const gated = secrecy === 'PASSED' ? ['news'] : ['news', 'title', 'comment'];
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      gated.includes(name) && value !== '' ? withheldFromMails[language] : value,
    ]),
  );
}

/** One mail for all that a reader is told of at the moment. */
function mailOf(rows: readonly Claimed[], publicUrl: string | null): Mail {
  const [first] = rows;
  if (!first?.mailAddress) throw new NoAddressee(first?.unverified ? 'address unverified' : 'no address');
  const language = first.language ?? 'zh';
  const label = notificationKindLabels[first.kind][language];
  const many = language === 'zh' ? `${rows.length} 条通知` : `${rows.length} notifications`;
  const lines = rows.map((row) => {
    const text = notificationText(row.kind, sayable(row, language), language);
    const path = notificationPath(row.kind, row.subjectType, row.subjectId);
    return publicUrl ? `${text}\n${publicUrl}/#${path}` : text;
  });
  return {
    id: first.id,
    to: first.mailAddress,
    subject:
      language === 'zh'
        ? `【督办】${rows.length > 1 ? many : label}`
        : `[Duban] ${rows.length > 1 ? many : label}`,
    text: `${lines.join('\n\n')}\n`,
  };
}

/**
 * The webhook's secret and, while both sign, the one before.
 * @throws SecretUnreadable where no key opens what signs now: it is tried again, since keys can be put back
 */
function signers({ webhookId, secret, previousSecret }: Claimed, secrets: SecretBox): string[] {
  if (webhookId === null || secret === null) throw new SecretUnreadable();
  const place = placeOfSecret(webhookId);
  const also = previousSecret !== null && secrets.canOpen(previousSecret, place) ? [previousSecret] : [];
  return [secret, ...also].map((sealed) => secrets.open(sealed, place));
}

async function send(
  { mailer, publicUrl, webhookNetworks, secrets }: Sending,
  rows: readonly Claimed[],
  now: Date,
): Promise<void> {
  const [row] = rows;
  if (!row) return;
  if (row.channel === 'EMAIL') return mailer?.send(mailOf(rows, publicUrl));
  const { id, kind, subjectType, subjectId, organizationId, createdAt: at, url } = row;
  if (!url) throw new NoAddressee('switched off');
  const event = { id, kind, subject: { type: subjectType, id: subjectId }, organizationId, at };
  await postEvent({ url, secrets: signers(row, secrets) }, event, now, networks(webhookNetworks));
}

function outcomeOf(row: Claimed, error: unknown, now: Date): Outcome {
  const { id, version, attempts } = row;
  const at = now.toISOString();
  if (error === null)
    return {
      id,
      version,
      status: deliveryStates.next(row.status, 'SEND') ?? row.status,
      lastError: null,
      sentAt: at,
      nextAttemptAt: at,
    };
  const pause = error instanceof NoAddressee ? null : pauseAfter(attempts);
  const failed = deliveryStates.next(row.status, 'FAIL') ?? row.status;
  return {
    id,
    version,
    status: pause === null ? (deliveryStates.next(failed, 'GIVE_UP') ?? failed) : failed,
    lastError: failureText(error),
    sentAt: null,
    nextAttemptAt: new Date(now.getTime() + (pause ?? 0) * minuteMs).toISOString(),
  };
}

/** A reader's mails of one organization go as one; each webhook's event by itself. */
function grouped(rows: readonly Claimed[]): Claimed[][] {
  const groups = Map.groupBy(rows, (row) =>
    row.channel === 'EMAIL' ? `mail ${row.recipientId} ${row.organizationId}` : row.id,
  );
  return [...groups.values()];
}

async function sendGroups(sending: Sending, groups: Claimed[][], now: Date): Promise<void> {
  const waiting = [...groups];
  const sender = async () => {
    for (let rows = waiting.shift(); rows; rows = waiting.shift()) {
      const error = await send(sending, rows, now).then(
        () => null,
        (reason: unknown) => reason ?? new Error('failed'),
      );
      await recordOutcomes(
        sending.database.reader,
        rows.map((row) => outcomeOf(row, error, now)),
      );
    }
  };
  await Promise.all(Array.from({ length: sendersAtOnce }, sender));
}

/** Sends what is due until nothing is. Any number of servers may do it at once. @returns how many were tried */
export async function deliverDue(sending: Sending, now: Date): Promise<number> {
  const channels: DeliveryChannel[] = sending.mailer ? ['EMAIL', 'WEBHOOK'] : ['WEBHOOK'];
  let tried = 0;
  for (;;) {
    const rows = await claimDue(sending.database.reader, channels, now);
    if (rows.length === 0) return tried;
    tried += rows.length;
    await sendGroups(sending, grouped(rows), now);
  }
}
