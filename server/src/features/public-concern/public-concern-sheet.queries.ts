import type {
  ConcernSatisfaction,
  ConcernSeverity,
  ConcernSource,
  ConcernStatus,
} from '@duban/schema/vocabulary/public-concern';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import type { SheetQuery } from '../../kernel/export/sheet.ts';
import type { PublicConcernFilter } from './public-concern.inputs.ts';
import { conditions, newestFirst } from './public-concern.queries.ts';

export interface ConcernSheetLine {
  title: string;
  subject: string;
  severity: ConcernSeverity;
  status: ConcernStatus;
  source: ConcernSource;
  channel: string | null;
  raisedOn: string;
  place: string;
  placeNote: string | null;
  intake: string;
  handler: string;
  dueOn: string | null;
  answeredAt: string | null;
  answer: string | null;
  satisfaction: ConcernSatisfaction | null;
  repeats: number;
  tasks: number;
  /** Their numbers */
  workItems: string | null;
  text: string;
}

export async function publicConcernsQuery(
  context: SignedIn,
  filter: PublicConcernFilter,
): Promise<SheetQuery> {
  const where = await conditions(context, filter);
  return {
    count: sql`select count(*)::int as count from public_concern c where ${where}`,
    rows: sql`
      select c.title, s.name as subject, c.severity, c.status, c.source, c.channel, c.raised_on as "raisedOn", p.short_name as place,
        c.place_note as "placeNote", k.short_name as intake, o.short_name as handler, c.due_on as "dueOn",
        c.answered_at as "answeredAt", c.answer, c.satisfaction, c.repeat_count as repeats, c.task_count as tasks,
        (select string_agg(i.number::text, '、' order by i.year, i.number) from public_concern_work_item l
          join work_item i on i.id = l.work_item_id where l.concern_id = c.id) as "workItems", c.text
      from public_concern c
      join concern_subject s on s.id = c.subject_id
      join organization p on p.id = c.place_id
      join organization k on k.id = c.intake_id
      join organization o on o.id = c.organization_id
      where ${where} order by ${newestFirst}`,
  };
}
