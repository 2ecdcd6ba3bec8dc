import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type BlockList, isIP } from 'node:net';
import { AddressRefused, reachOf, safeLookup } from '../../../kernel/safe-address.ts';

/** What another system is told: ids only, since it has its own way to ask for more. */
export interface WebhookEvent {
  id: string;
  kind: string;
  subject: { type: string; id: string };
  organizationId: string;
  at: string;
}

export interface WebhookTarget {
  url: string;
  /** Each signs: of a renewed one the one before too, for a while. */
  secrets: readonly string[];
}

const answerWithinMs = 10_000;

/**
 * `t=<seconds>,v1=<HMAC-SHA256 of "t.body" in hex>`, with another `v1` while two secrets sign: the receiver refuses what
 * none of them signs for it, or what is too old.
 */
export function signature(secrets: readonly string[], seconds: number, body: string): string {
  const digests = secrets.map(
    (secret) => `v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`,
  );
  return [`t=${seconds}`, ...digests].join(',');
}

/** Plain http is for one's own networks; other addresses must be of the internet. */
function acceptor(url: URL, own: BlockList): (address: string) => boolean {
  return (address) => {
    const reach = reachOf(address, own);
    return reach === 'OWN_NETWORK' || (reach === 'INTERNET' && url.protocol === 'https:');
  };
}

/**
 * Posts an event; any answer but 2xx is a failure, a redirect too, which is not followed.
 * @throws Error with what the delivery's record tells
 */
export function postEvent(
  { url: text, secrets }: WebhookTarget,
  event: WebhookEvent,
  now: Date,
  own: BlockList,
): Promise<void> {
  const url = new URL(text);
  const accepts = acceptor(url, own);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address needs no look-up, so that nothing else would look at it.
  if (isIP(host) && !accepts(host)) return Promise.reject(new AddressRefused());
  const body = JSON.stringify(event);
  const options = {
    method: 'POST',
    lookup: safeLookup(accepts),
    agent: false,
    signal: AbortSignal.timeout(answerWithinMs),
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Duban',
      'x-duban-event': event.id,
      'x-duban-signature': signature(secrets, Math.floor(now.getTime() / 1000), body),
    },
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = send(url, options, (answer) => {
      const status = answer.statusCode ?? 0;
      // What it says beyond its status is nobody's here.
      answer.destroy();
      if (status >= 200 && status < 300) resolve();
      else reject(new Error(`HTTP ${status}`));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
