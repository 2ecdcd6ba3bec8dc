import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Reader } from '../../../kernel/sql.ts';
import { notify } from '../../notification/notify.queries.ts';

export interface Heard {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Another system's end of a webhook: what it heard, and the status that it answers. */
export async function startReceiver() {
  const heard: Heard[] = [];
  const receiver = { heard, status: 204, port: 0, stop: async () => {} };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      if (receiver.status === 302) response.setHeader('location', '/elsewhere');
      response.writeHead(receiver.status).end('said nothing of use');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.port = (server.address() as AddressInfo).port;
  receiver.stop = () => new Promise((resolve) => void server.close(() => resolve()));
  return receiver;
}

export interface ReceivedMail {
  to: string[];
  text: string;
}

/** A mail server that takes what it is given, or refuses everything with 451. */
export async function startMailServer() {
  const mails: ReceivedMail[] = [];
  const mail = { mails, refuses: false, url: '', stop: async () => {} };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (mail.refuses) return done(Object.assign(new Error('try later'), { responseCode: 451 }));
        mails.push({
          to: session.envelope.rcptTo.map((one) => one.address),
          text: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  mail.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  mail.stop = () => new Promise((resolve) => server.close(() => resolve()));
  return mail;
}

/** A mail's readable parts: its subject, and its text decoded. */
export function readMail(raw: string): { subject: string; text: string; messageId: string; from: string } {
  const [head = '', ...rest] = raw.replaceAll('\r\n', '\n').split('\n\n');
  const header = (name: string) => new RegExp(`^${name}: ((?:.|\\n )*)$`, 'im').exec(head)?.[1] ?? '';
  const encoded = rest.join('\n\n');
  const quotedPrintable = (text: string) =>
    Buffer.from(
      text
        .replace(/=\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    ).toString('utf8');
  const words = (text: string) =>
    text
      .replace(/\?=\s+=\?/g, '?==?')
      .replace(/=\?utf-8\?(b|q)\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
        kind.toLowerCase() === 'b'
          ? Buffer.from(word, 'base64').toString('utf8')
          : quotedPrintable(word.replaceAll('_', ' ')),
      );
  const text = /base64/i.test(header('content-transfer-encoding'))
    ? Buffer.from(encoded, 'base64').toString('utf8')
    : quotedPrintable(encoded);
  return { subject: words(header('subject')), text, messageId: header('message-id'), from: header('from') };
}

/** As if everybody had entered the code that was sent to them. */
export async function confirmAddresses(server: { query(text: string): Promise<unknown> }): Promise<void> {
  await server.query(
    'update notification_setting set mail_verified_at = now() where mail_address is not null',
  );
}

interface Telling {
  database: { reader: Reader };
  clock: { now(): Date };
}

let told = 0;

/** Tells an organization of something; which it is does not matter. */
export function tellOf({ database, clock }: Telling, organizationId: string): Promise<number> {
  told += 1;
  return notify(database.reader, {
    kind: 'REPORT_ACCEPTED',
    params: { by: '省局', item: 5 },
    subject: { type: 'Assignment', id: organizationId },
    organizationIds: [organizationId],
    actorId: null,
    at: clock.now(),
    dedupKey: `told ${told}`,
  });
}
