import type { WorkItemChoice } from './workItemChoices.graphql.ts';

/** A number finds the point of that number first; words find it anywhere in the title. */
export function matching(items: readonly WorkItemChoice[], text: string): WorkItemChoice[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [...items];
  if (/^\d+$/.test(wanted)) return items.filter(({ number }) => String(number).startsWith(wanted));
  const words = wanted.split(/\s+/);
  return items.filter((item) => {
    const said = `${item.number}. ${item.displayTitle} ${item.section.title}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
