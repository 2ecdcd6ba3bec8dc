import type { Client } from './client.ts';

/** What `POST /attachments` answers, with its status. */
export async function post(
  client: Client,
  name: string,
  bytes: Uint8Array<ArrayBuffer> | string,
): Promise<Response> {
  const form = new FormData();
  form.set('file', new Blob([bytes]), name);
  return client.fetch('/attachments', { method: 'POST', body: form });
}

/** Uploads a file and gives its id. */
export async function upload(
  client: Client,
  name: string,
  bytes: Uint8Array<ArrayBuffer> | string,
): Promise<string> {
  const response = await post(client, name, bytes);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}
