import type { NotificationKind } from '@duban/schema/vocabulary/notification';
import { atVersion, runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { NotificationSetting } from '../notification.entity.ts';
import type { SetNotificationChoicesInput } from '../notification.inputs.ts';
import { canMute } from '../notification.policy.ts';

const mailPattern = /^[^\s@<>(),;:"'\\[\]]+@[^\s@<>(),;:"'\\[\]]+\.[^\s@<>(),;:"'\\[\]]+$/;

function mailAddressOf({ outgoing }: Context, input: SetNotificationChoicesInput): string | null {
  const address = input.mailAddress?.trim() || null;
  const asksForMail = input.choices.some((choice) => choice.mail);
  if (address === null && !asksForMail) return null;
  if (!outgoing?.mail) throw badInput('mailAddress', 'mailUnavailable');
  if (address === null) throw badInput('mailAddress', 'required');
  if (!mailPattern.test(address)) throw badInput('mailAddress', 'malformed');
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const { mailDomains } = outgoing;
  if (mailDomains.length > 0 && !mailDomains.includes(domain))
    throw badInput('mailAddress', 'mailDomain', { domains: mailDomains.join('、') });
  return address;
}

function switched(
  kept: readonly NotificationKind[],
  choices: readonly { kind: NotificationKind; on: boolean }[],
): NotificationKind[] {
  const kinds = new Set(kept);
  for (const { kind, on } of choices) {
    if (on) kinds.add(kind);
    else kinds.delete(kind);
  }
  return [...kinds].sort();
}

/** @throws DomainError BAD_INPUT naming `choices.N.inbox` where a kind must stay in the inbox, or `mailAddress`; CONFLICT */
export function setNotificationChoices(
  context: Context,
  input: SetNotificationChoicesInput,
): Promise<NotificationSetting> {
  return runCommand(context, 'setNotificationChoices', input, async ({ em, context: caller, audit }) => {
    const { userId } = caller.viewer;
    const seen = new Set<NotificationKind>();
    input.choices.forEach(({ kind, inbox }, index) => {
      if (seen.has(kind)) throw badInput(`choices.${index}.kind`, 'duplicate');
      if (!inbox && !canMute(kind)) throw badInput(`choices.${index}.inbox`, 'mandatoryNotification');
      seen.add(kind);
    });
    const mailAddress = mailAddressOf(caller, input);
    const known = await em.findOne(NotificationSetting, { userId });
    atVersion(known ?? { version: 0 }, input.version);
    const row = known ?? Object.assign(new NotificationSetting(), { id: newId(), userId });
    const muted = input.choices.map(({ kind, inbox }) => ({ kind, on: !inbox }));
    const mailed = input.choices.map(({ kind, mail }) => ({ kind, on: mail }));
    Object.assign(row, {
      muted: switched(row.muted ?? [], muted),
      mailed: mailAddress === null ? [] : switched(row.mailed ?? [], mailed),
      mailAddress,
      // Another address is nobody's until it is confirmed.
      mailVerifiedAt: mailAddress === row.mailAddress ? row.mailVerifiedAt : null,
      mailPace: input.mailPace,
      language: input.language,
    });
    em.persist(row);
    // An address is personal: that it was changed is told, not what it is.
    audit('User', userId, { muted: row.muted, mailed: row.mailed, mailPace: row.mailPace });
    await em.flush();
    return row;
  });
}
