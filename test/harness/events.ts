import type { Client } from './client.ts';

export interface ServerEvent {
  event: string;
  id: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was sent
  data: any;
}

export interface EventStream {
  status: number;
  events: ServerEvent[];
  /** Comments, by which a server shows that it is there. */
  beats: number;
  /** True once the server has ended it. */
  ended: boolean;
  close(): void;
}

function parsed(block: string): ServerEvent {
  const fields = new Map(
    block
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return {
    event: fields.get('event') ?? 'message',
    id: fields.get('id') ?? null,
    data: JSON.parse(fields.get('data') ?? 'null'),
  };
}

/** GET /events as a browser does, with what came so far. */
export async function openEvents(client: Client, headers: Record<string, string> = {}): Promise<EventStream> {
  const abort = new AbortController();
  const response = await client.fetch('/events', { headers, signal: abort.signal });
  const stream: EventStream = {
    status: response.status,
    events: [],
    beats: 0,
    ended: false,
    close: () => abort.abort(),
  };
  const read = async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith(':')) stream.beats += 1;
        else if (!block.startsWith('retry:')) stream.events.push(parsed(block));
      }
    }
    stream.ended = true;
  };
  read().catch(() => {});
  return stream;
}
