import type { Client } from './client.ts';

/** For whom of them how much of the task waits, by their start pages: nobody else. */
export async function waitsFor(
  people: Readonly<Record<string, Client>>,
  task: string,
): Promise<Record<string, number>> {
  const counts = await Promise.all(
    Object.entries(people).map(async ([name, client]) => {
      const { overview } = await client.data(`{ overview { ${task} } }`);
      return [name, overview[task]] as const;
    }),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
