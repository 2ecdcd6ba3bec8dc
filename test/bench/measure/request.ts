import type { Asking } from '../servers/adapter.ts';

/** A call as it goes over the wire. */
export function bytesOf({ path, headers, body }: Asking, host: string): Buffer {
  const lines = Object.entries({
    host,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    connection: 'keep-alive',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

export const errorMark = Buffer.from('"errors":');
