import { type AssistanceStatus, assistanceStatusLabels } from '@duban/schema/vocabulary/assistance-notice';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import type { NoticeRow } from './assistance-notice.graphql.ts';
import { assistanceNoticeMessages } from './assistance-notice.messages.ts';
import { assistanceTones } from './assistanceTones.ts';

export function NoticeStatus({ row }: { row: { status: AssistanceStatus; overdue: boolean } }) {
  const t = useMessages(assistanceNoticeMessages);
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5 }}>
      <StatusChip status={row.status} labels={assistanceStatusLabels} tones={assistanceTones} />
      {row.overdue && <Tag tone="danger">{t('overdue')}</Tag>}
    </Box>
  );
}

export function NoticeCard({ row }: { row: NoticeRow }) {
  const t = useMessages(assistanceNoticeMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('assistance-notice', row.id)}>{row.title}</RowLink>
      <NoticeStatus row={row} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
        <span>{row.organization.shortName}</span>
        <span>{row.mediaName}</span>
        <MomentField value={row.startsAt} />
        <span>
          {t('fields.feedbackDueOn')} <DateField value={row.feedbackDueOn} />
        </span>
      </Box>
    </Box>
  );
}
