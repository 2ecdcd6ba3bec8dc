import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { passwordMaxLength, passwordMinLength } from '@duban/schema/vocabulary/user';

const derive = promisify(argon2) as (
  algorithm: 'argon2id',
  parameters: {
    message: Buffer;
    nonce: Buffer;
    parallelism: number;
    tagLength: number;
    memory: number;
    passes: number;
  },
) => Promise<Buffer>;

/** OWASP's floor for Argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: Buffer.from(password.normalize('NFKC')), nonce, ...cost });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${nonce.toString('base64')}$${tag.toString('base64')}`;
}

export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [, , , parameters, salt, expected] = stored.split('$');
  const match = /^m=(\d+),t=(\d+),p=(\d+)$/.exec(parameters ?? '');
  if (!match || !salt || !expected) return false;
  const tag = Buffer.from(expected, 'base64');
  const actual = await derive('argon2id', {
    message: Buffer.from(password.normalize('NFKC')),
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(match[1]),
    passes: Number(match[2]),
    parallelism: Number(match[3]),
    tagLength: tag.length,
  });
  return timingSafeEqual(tag, actual);
}

let decoy: Promise<string> | null = null;

/** Takes as long as a real check, so that the answer's time does not tell whether the user exists. */
export async function verifyNobody(password: string): Promise<false> {
  decoy ??= hashPassword(randomBytes(16).toString('base64'));
  await verifyPassword(password, await decoy);
  return false;
}

/** GB/T 22239-2019 level 3, 8.1.4.1 a): complexity; three of four kinds of characters. */
export function isStrongPassword(password: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  return password.length >= passwordMinLength && password.length <= passwordMaxLength && kinds >= 3;
}
