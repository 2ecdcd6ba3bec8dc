import { randomInt } from 'node:crypto';
import { mailCode, mailCodePattern, mailCodeText } from '@duban/schema/vocabulary/mail-code';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, sealed, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, type DomainError, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import type { Mail } from '../../../kernel/outgoing.ts';
import { hashPassword, verifyPassword } from '../../../kernel/password.ts';
import { MailCode } from '../mail-code.entity.ts';
import { codesSent } from '../mail-code.queries.ts';
import { NotificationSetting } from '../notification.entity.ts';

const minuteMs = 60_000;

/** Locked: tries and sends of one user follow each other. @throws DomainError where there is nothing to confirm */
async function toConfirm({ em, context }: Work, version: number) {
  const { userId } = context.viewer;
  const row = await em.findOne(NotificationSetting, { userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  atVersion(row ?? { version: 0 }, version);
  if (!row?.mailAddress) throw badInput('mailAddress', 'required');
  if (row.mailVerifiedAt !== null) throw wrongState('mailConfirmed');
  return { row, address: row.mailAddress };
}

/**
 * Sends a code to the address that is kept. It goes after the commit and past the outbox: somebody waits for it, and the outbox
 * would keep it in plain. A repeated request with the same key sends none.
 * @throws DomainError BAD_INPUT naming `mailAddress`; WRONG_STATE where it is confirmed already
 */
export async function requestMailCode(
  context: Context,
  input: { version: number },
): Promise<NotificationSetting> {
  const { mailer } = context;
  if (!mailer) throw badInput('mailAddress', 'mailUnavailable');
  let mail: Mail | null = null;
  const setting = await runCommand(context, 'requestMailCode', input, async (work) => {
    const { row, address } = await toConfirm(work, input.version);
    const { viewer, clock } = work.context;
    const now = clock.now();
    const hourAgo = new Date(now.getTime() - 60 * minuteMs);
    if ((await codesSent(work.reader, viewer.userId, address, hourAgo)) >= mailCode.sendsAnHour)
      throw badInput('mailAddress', 'mailCodesTooMany', { max: mailCode.sendsAnHour });
    const code = String(randomInt(10 ** mailCode.digits)).padStart(mailCode.digits, '0');
    const sent = Object.assign(new MailCode(), {
      id: newId(),
      userId: viewer.userId,
      address,
      codeHash: await hashPassword(code),
      sentAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + mailCode.minutes * minuteMs).toISOString(),
    });
    work.em.persist(sent);
    work.audit('User', viewer.userId, {});
    mail = { id: sent.id, to: address, ...mailCodeText(code, row.language) };
    return row;
  });
  if (mail) {
    await mailer.send(mail).catch(() => {
      throw badInput('mailAddress', 'mailNotTaken');
    });
  }
  return setting;
}

/** Only the newest one that was sent to this address. @throws DomainError BAD_INPUT naming `code` */
async function openCode({ em, context }: Work, address: string): Promise<MailCode> {
  const { viewer, clock } = context;
  const [newest] = await em.find(
    MailCode,
    { userId: viewer.userId },
    { orderBy: { sentAt: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!newest || newest.address !== address) throw badInput('code', 'mailCodeNone');
  if (newest.tries >= mailCode.tries) throw badInput('code', 'mailCodeSpent', { max: mailCode.tries });
  if (new Date(newest.expiresAt) <= clock.now()) throw badInput('code', 'mailCodeExpired');
  return newest;
}

function refusalOf(triesLeft: number): DomainError {
  if (triesLeft === 0) return badInput('code', 'mailCodeSpent', { max: mailCode.tries });
  return badInput('code', 'mailCodeWrong', { left: triesLeft });
}

/**
 * A wrong code is no error until it is committed: the try counts, and a repeat of the request is the same try.
 * @throws DomainError BAD_INPUT naming `code` or `mailAddress`; WRONG_STATE where it is confirmed already
 */
export async function confirmMailAddress(
  context: Context,
  input: { version: number; code: string },
): Promise<NotificationSetting> {
  const code = input.code.trim();
  if (!mailCodePattern.test(code)) throw badInput('code', 'mailCodeMalformed', { digits: mailCode.digits });
  const known = { version: input.version, code: sealed(code) };
  const { setting, triesLeft } = await runCommand(context, 'confirmMailAddress', known, async (work) => {
    const { row, address } = await toConfirm(work, input.version);
    const open = await openCode(work, address);
    open.tries += 1;
    const right = await verifyPassword(code, open.codeHash);
    work.audit('User', row.userId, { confirmed: right });
    await work.em.flush();
    if (!right) return { setting: null, triesLeft: mailCode.tries - open.tries };
    const at = work.context.clock.now().toISOString();
    // No choice of theirs: the version that a form was opened with stays.
    await work.reader.rows(sql`
      update notification_setting set mail_verified_at = ${at}::timestamptz where id = ${row.id}::uuid`);
    await work.reader.rows(
      sql`update mail_code set expires_at = ${at}::timestamptz where id = ${open.id}::uuid`,
    );
    return { setting: { ...row, mailVerifiedAt: at }, triesLeft: 0 };
  });
  if (!setting) throw refusalOf(triesLeft);
  return setting as NotificationSetting;
}
