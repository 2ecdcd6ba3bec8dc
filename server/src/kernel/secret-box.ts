import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';

export const keyBytes = 32;

/** None of the keys at hand opens it, or it was changed. */
export class SecretUnreadable extends Error {
  constructor() {
    super('secret unreadable');
  }
}

/** Seals what this server must say again, as a signing secret; what is only compared is stored as a digest instead. */
export interface SecretBox {
  /** @param place which secret of which record: moved elsewhere it opens nothing */
  seal(text: string, place: string): string;
  /** @throws SecretUnreadable */
  open(sealed: string, place: string): string;
  canOpen(sealed: string, place: string): boolean;
  /** Whether it is sealed with the key that new secrets are sealed with. */
  isCurrent(sealed: string): boolean;
}

const form = 'v1';
/** A secret as it was made, before any was sealed, never begins so. */
export const isSealed = (text: string) => text.startsWith(`${form}.`);
const ivBytes = 12;
const tagBytes = 16;

/** A key is named by its digest, so that nobody has to number them. */
const nameOf = (key: Buffer) => hash('sha256', Buffer.concat([Buffer.from('duban key'), key])).slice(0, 12);

/**
 * AES-256-GCM as `v1.<name of the key>.<iv, tag and text>`.
 * @param keys the first seals, all open
 */
export function createSecretBox(keys: readonly Buffer[]): SecretBox {
  const [current] = keys;
  if (!current || keys.some((key) => key.length !== keyBytes)) throw new Error('keys of 32 bytes are needed');
  const named = new Map(keys.map((key) => [nameOf(key), key]));
  const head = `${form}.${nameOf(current)}.`;

  function open(sealed: string, place: string): string {
    const [, name = '', data = ''] = sealed.split('.');
    const key = named.get(name);
    const bytes = Buffer.from(data, 'base64url');
    if (!key || !isSealed(sealed) || bytes.length < ivBytes + tagBytes) throw new SecretUnreadable();
    const opening = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes));
    opening.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    try {
      return opening.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + opening.final('utf8');
    } catch {
      throw new SecretUnreadable();
    }
  }

  return {
    seal(text, place) {
      const iv = randomBytes(ivBytes);
      const sealing = createCipheriv('aes-256-gcm', current, iv).setAAD(Buffer.from(place));
      const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return head + Buffer.concat([iv, sealing.getAuthTag(), body]).toString('base64url');
    },
    open,
    canOpen(sealed, place) {
      try {
        open(sealed, place);
        return true;
      } catch {
        return false;
      }
    },
    isCurrent: (sealed) => sealed.startsWith(head),
  };
}
