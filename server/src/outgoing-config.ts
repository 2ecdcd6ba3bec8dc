import type { Outgoing } from './kernel/outgoing.ts';
import { networks } from './kernel/safe-address.ts';

/** What leaves the server, and by what way. */
export interface OutgoingConfig extends Outgoing {
  smtp: { url: string; from: string } | null;
  publicUrl: string | null;
}

export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

function smtpOf(url: string | undefined, from: string | undefined): OutgoingConfig['smtp'] {
  if (!url) return null;
  if (!/^smtps?:\/\/.+/.test(url) || !URL.canParse(url))
    throw new ConfigError('SMTP_URL must begin with smtp:// or smtps://');
  if (!from?.includes('@')) throw new ConfigError('MAIL_FROM must be the address that mails come from');
  return { url, from };
}

export const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function networksOf(text: string | undefined): string[] {
  const list = listOf(text);
  try {
    networks(list);
  } catch {
    throw new ConfigError(`WEBHOOK_NETWORKS must list networks such as 10.1.0.0/16, not "${text}"`);
  }
  return list;
}

function publicUrlOf(text: string | undefined): string | null {
  if (!text) return null;
  if (!/^https?:\/\/.+/.test(text)) throw new ConfigError('PUBLIC_URL must begin with http:// or https://');
  return text.replace(/\/+$/, '');
}

/**
 * Reads SMTP_URL, MAIL_FROM, MAIL_DOMAINS, WEBHOOK_NETWORKS and PUBLIC_URL.
 * @throws ConfigError with a sentence that names the variable
 */
export function readOutgoing(environment: Environment): OutgoingConfig {
  const smtp = smtpOf(environment.SMTP_URL, environment.MAIL_FROM);
  return {
    smtp,
    mail: smtp !== null,
    mailDomains: listOf(environment.MAIL_DOMAINS).map((domain) => domain.toLowerCase()),
    webhookNetworks: networksOf(environment.WEBHOOK_NETWORKS),
    publicUrl: publicUrlOf(environment.PUBLIC_URL),
  };
}
