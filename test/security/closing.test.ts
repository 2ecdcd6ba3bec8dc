import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startServer } from '../harness/server.ts';

test('a request that its client left half-way does not keep the server from ending', async () => {
  const server = await startServer();
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => {});
  const head =
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"que';
  await new Promise((resolve) => socket.write(head, resolve));
  await server.user('440100', 'REPORTER');
  const began = Date.now();
  await server.stop();
  expect(Date.now() - began).toBeLessThan(10_000);
});
