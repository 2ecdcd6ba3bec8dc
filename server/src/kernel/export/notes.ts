import { exportNotes, exportTitles } from '@duban/schema/vocabulary/export';
import { type OrderField, orderLabels } from '@duban/schema/vocabulary/export-filters';
import type { Label } from '@duban/schema/vocabulary/label';
import type { SignedIn } from '../context.ts';
import type { AnySheet, Order, Wording } from './sheet.ts';
import type { Note } from './workbook.ts';

async function valueWords(context: SignedIn, wording: Wording, value: unknown): Promise<string> {
  const say = (label: Label) => label[context.language];
  if (wording === 'flag') return say(value ? exportNotes.yes : exportNotes.no);
  if (wording === 'ids')
    return say(exportNotes.chosen).replace('%{count}', String((value as string[]).length));
  if (typeof wording === 'function') return (await wording(context, String(value))) ?? String(value);
  if (wording === 'text') return String(value);
  return wording[String(value)]?.[context.language] ?? String(value);
}

/** 状态：推进中；年度：2026 */
async function filterWords(context: SignedIn, sheet: AnySheet, filter: object): Promise<string> {
  const chinese = context.language === 'zh';
  const told = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  const words = await Promise.all(
    told.map(async ([field, value]) => {
      const { label, value: wording } = sheet.filter.words[field] ?? { label: null, value: 'text' };
      const name = label?.[context.language] ?? field;
      return `${name}${chinese ? '：' : ': '}${await valueWords(context, wording, value)}`;
    }),
  );
  return words.join(chinese ? '；' : '; ') || exportNotes.noFilter[context.language];
}

function orderWords(order: Order, { language }: SignedIn): string {
  const direction = order.direction === 'DESC' ? exportNotes.descending : exportNotes.ascending;
  const label = orderLabels[order.field as OrderField];
  return `${label?.[language] ?? order.field}${language === 'zh' ? '，' : ', '}${direction[language]}`;
}

export interface Chosen {
  filter: object;
  order: Order | null;
}

/** What the file holds, for whoever is handed it later: chosen how, seen by whom, when, how many. */
export async function notesOn(
  context: SignedIn,
  sheet: AnySheet,
  { filter, order }: Chosen,
): Promise<(rows: number) => Note[]> {
  const { language, viewer, clock } = context;
  const say = (label: Label) => label[language];
  const filterText = await filterWords(context, sheet, filter);
  const by = [viewer.name, viewer.username].filter(Boolean).join(' · ');
  return (rows) => [
    [say(exportNotes.title), 'text', say(exportTitles[sheet.name])],
    [say(exportNotes.filter), 'text', filterText],
    ...(order ? [[say(exportNotes.order), 'text', orderWords(order, context)] satisfies Note] : []),
    [say(exportNotes.scope), 'text', viewer.organizationName],
    [say(exportNotes.at), 'moment', clock.now().toISOString()],
    [say(exportNotes.by), 'text', by],
    [say(exportNotes.rows), 'number', rows],
  ];
}
