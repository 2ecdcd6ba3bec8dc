import { createDecipheriv, hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createSecretBox, SecretUnreadable } from './secret-box.ts';

const former = Buffer.alloc(32, 1);
const current = Buffer.alloc(32, 2);
const place = 'webhook 1 secret';

test('it is AES-256-GCM under the first key, with its place authenticated', () => {
  const sealed = createSecretBox([current, former]).seal('口令 secret', place);
  const [form, name, data] = sealed.split('.');
  expect([form, name]).toEqual([
    'v1',
    hash('sha256', Buffer.concat([Buffer.from('duban key'), current])).slice(0, 12),
  ]);
  const bytes = Buffer.from(data ?? '', 'base64url');
  const opening = createDecipheriv('aes-256-gcm', current, bytes.subarray(0, 12));
  opening.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(12, 28));
  expect(opening.update(bytes.subarray(28), undefined, 'utf8') + opening.final('utf8')).toBe('口令 secret');
});

test('the same text is sealed differently each time', () => {
  const box = createSecretBox([current]);
  expect(box.seal('a', place)).not.toBe(box.seal('a', place));
});

test('with its keys changed round it still opens, and is no longer sealed with the current one', () => {
  const sealed = createSecretBox([former]).seal('a', place);
  const rotated = createSecretBox([current, former]);
  expect([rotated.open(sealed, place), rotated.isCurrent(sealed)]).toEqual(['a', false]);
  expect(rotated.isCurrent(rotated.seal('a', place))).toBe(true);
});

test('another key, another place, a changed letter and plain text are all unreadable', () => {
  const box = createSecretBox([current]);
  const sealed = box.seal('a', place);
  const turned = sealed.slice(0, -1) + (sealed.endsWith('A') ? 'Q' : 'A');
  const other = createSecretBox([former]);
  for (const open of [
    () => other.open(sealed, place),
    () => box.open(sealed, 'webhook 2 secret'),
    () => box.open(turned, place),
    () => box.open('plain', place),
    () => box.open('', place),
    () => box.open(sealed.replace('v1', 'v2'), place),
  ])
    expect(open).toThrow(SecretUnreadable);
  expect([box.canOpen(sealed, place), other.canOpen(sealed, place)]).toEqual([true, false]);
});
