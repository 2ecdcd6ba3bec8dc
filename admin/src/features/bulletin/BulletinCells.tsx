import { type BulletinStatus, bulletinStatusLabels } from '@duban/schema/vocabulary/bulletin';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import type { BulletinRow } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

const bulletinTones: Record<BulletinStatus, Tone> = {
  DRAFT: 'warning',
  APPROVED: 'info',
  PUBLISHED: 'success',
  WITHDRAWN: 'neutral',
};

export function BulletinStatusChip({ status }: Pick<BulletinRow, 'status'>) {
  return <StatusChip status={status} labels={bulletinStatusLabels} tones={bulletinTones} />;
}

export function BulletinPeriod({ row }: { row: Pick<BulletinRow, 'periodFrom' | 'periodTo'> }) {
  const t = useMessages(bulletinMessages);
  const language = useLanguage();
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {t('period', { from: formatDay(row.periodFrom, language), to: formatDay(row.periodTo, language) })}
    </Box>
  );
}

export function BulletinTitle({ row }: { row: BulletinRow }) {
  const t = useMessages(bulletinMessages);
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      <RowLink to={showPath('bulletin', row.id)}>{row.title}</RowLink>
      {row.unread && <Tag tone="danger">{t('unread')}</Tag>}
    </Box>
  );
}

/** Addressees somebody of whom has read it; nothing before it is published. */
export function ReadCount({ row }: { row: Pick<BulletinRow, 'status' | 'receipts'> }) {
  const t = useMessages(bulletinMessages);
  if (row.status !== 'PUBLISHED') return <>—</>;
  const read = row.receipts.filter(({ readers }) => readers.length > 0).length;
  return <>{t('readOf', { read, count: row.receipts.length })}</>;
}

export function BulletinCard({ row }: { row: BulletinRow }) {
  const t = useMessages(bulletinMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <BulletinTitle row={row} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <BulletinStatusChip status={row.status} />
        <span>{row.number ?? t('noNumber')}</span>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, color: 'text.secondary' }}>
        <span>{row.organization.shortName}</span>
        <BulletinPeriod row={row} />
      </Box>
    </Box>
  );
}
