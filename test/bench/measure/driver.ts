import { readFileSync } from 'node:fs';
import type { Facts } from '../facts.ts';
import { callsOf, type QuestionName } from '../questions.ts';
import { adapters, type ServerName } from '../servers/index.ts';
import { Connection } from './connection.ts';
import { bytesOf, errorMark } from './request.ts';

export interface Job {
  server: ServerName;
  url: string;
  question: QuestionName;
  connections: number;
  seconds: number;
  /** Names the keys of this job's mutations. */
  run: string;
  factsFile: string;
}

export interface Outcome {
  requests: number;
  seconds: number;
  /** Milliseconds */
  p50: number;
  p95: number;
  p99: number;
  /** Milliseconds of CPU for each request that the client itself took. */
  clientCpu: number;
  /** What went wrong, the first of it. */
  failure: string | null;
}

/** Reading questions are written once and sent again; each mutation is a new one. */
function requestsOf({ server, question, run, factsFile, url }: Job): (number: number) => Buffer {
  const facts = JSON.parse(readFileSync(factsFile, 'utf8')) as Facts;
  const calls = callsOf(question, facts, run);
  const { host } = new URL(url);
  const write = (number: number) => bytesOf(adapters[server].ask(calls.at(number), facts.today), host);
  if (calls.count === null) return write;
  const written = Array.from({ length: calls.count }, (_, number) => write(number));
  return (number) => written[number % written.length] as Buffer;
}

async function run(job: Job): Promise<Outcome> {
  const request = requestsOf(job);
  const latencies: number[] = [];
  let number = 0;
  let failure: string | null = null;
  const cpu = process.cpuUsage();
  const began = performance.now();
  const deadline = began + job.seconds * 1000;
  const work = async () => {
    const connection = new Connection(new URL(job.url));
    try {
      for (let sent = performance.now(); sent < deadline && failure === null; sent = performance.now()) {
        const { status, body } = await connection.send(request(number++));
        latencies.push(performance.now() - sent);
        if (status !== 200 || body.includes(errorMark))
          failure = `${status}: ${body.toString().slice(0, 500)}`;
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: job.connections }, work)).catch((error: Error) => {
    failure ??= error.message;
  });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  latencies.sort((one, other) => one - other);
  const at = (share: number) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  const clientCpu = (user + system) / 1000 / latencies.length;
  return {
    requests: latencies.length,
    seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    clientCpu,
    failure,
  };
}

process.on('message', (job: Job) => {
  run(job).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit(0));
