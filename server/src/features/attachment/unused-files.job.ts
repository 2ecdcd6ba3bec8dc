import { attachmentLimits } from '@duban/schema/vocabulary/attachment';
import sql from 'sql-template-tag';
import type { Job } from '../../kernel/jobs.ts';
import { forgottenSql } from './attachment.queries.ts';

interface Forgotten {
  id: string;
  provinceId: string;
  name: string;
  size: number;
  digest: string;
}

const mostAtOnce = 1_000;

/**
 * Forgets what was uploaded and used for nothing. A file that is being submitted at the moment is passed over; whoever submits
 * one that has just gone is told so of the field. Its bytes go afterwards, on each server (sweep-files.ts): what has no row is
 * answered to nobody, so that nothing stands on their order.
 */
export const forgetUnusedFiles: Job = {
  name: 'forgetUnusedFiles',
  cron: '41 * * * *',
  async run({ reader, now, audit }) {
    const rows = await reader.rows<Forgotten>(sql`
      delete from attachment where id in (
        select f.id from attachment f
        where ${forgottenSql('f')} and f.uploaded_at < ${now}::timestamptz - make_interval(days => ${attachmentLimits.unusedDays})
        order by f.uploaded_at limit ${mostAtOnce} for update skip locked)
      returning id, province_id as "provinceId", name, size, digest`);
    for (const { id, provinceId, name, size, digest } of rows)
      audit('Attachment', id, { name, size, digest }, provinceId);
    return { files: rows.length, bytes: rows.reduce((sum, { size }) => sum + size, 0) };
  },
};
