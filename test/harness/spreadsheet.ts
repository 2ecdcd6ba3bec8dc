import readXlsxFile from 'read-excel-file/node';
import type { Client } from './client.ts';

type Cell = string | number | Date | null;
export type Line = Record<string, Cell>;
export interface Spreadsheet {
  response: Response;
  sheets: { sheet: string; data: Cell[][] }[];
}

/** GET /exports/<list>.xlsx, read back as a spreadsheet program would. */
export async function exported(
  client: Client,
  list: string,
  query: object = {},
  headers: Record<string, string> = {},
): Promise<Spreadsheet> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, JSON.stringify(value));
  const response = await client.fetch(`/exports/${list}.xlsx?${search}`, { headers });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { response, sheets: (await readXlsxFile(bytes)) as unknown as Spreadsheet['sheets'] };
}

/** The first sheet's lines by heading. */
export function table([sheet]: Spreadsheet['sheets']): Line[] {
  const [headings = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(headings[index]), cell])));
}
