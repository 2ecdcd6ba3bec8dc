import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { Timeline, type TimelineEvent } from '../../ui/Timeline.tsx';
import { pieceWayMessages } from './piece-way.messages.ts';
import type { SubmissionPage } from './submission.graphql.ts';
import { useDurationText } from './useDurationText.ts';
import { useNow } from './useNow.ts';

function Due({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(pieceWayMessages);
  const language = useLanguage();
  const durationText = useDurationText();
  const now = useNow();
  const { followUpDueAt, matterClosedAt } = piece;
  if (matterClosedAt)
    return (
      <Alert severity="success">
        {t('followUp.closed', { when: formatMoment(matterClosedAt, language) })}
      </Alert>
    );
  if (!followUpDueAt) return null;
  const due = new Date(followUpDueAt);
  const over = now > due;
  return (
    <Alert severity={over ? 'warning' : 'info'} role="status">
      {t(over ? 'followUp.overdue' : 'followUp.due', {
        due: formatMoment(followUpDueAt, language),
        time: durationText(now, due),
      })}
    </Alert>
  );
}

/** What came after an urgent piece: what was new, what was done, until the matter was closed. */
export function FollowUps({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(pieceWayMessages);
  if (piece.kind !== 'URGENT') return null;
  const events = piece.followUps.map(
    ({ id, ordinal, news, measures, closes, late, author, reportedAt }): TimelineEvent => ({
      key: id,
      tone: closes ? 'success' : late ? 'warning' : 'info',
      text: (
        <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <strong>{closes ? t('followUp.last') : t('followUp.ordinal', { number: ordinal })}</strong>
          {late && <Tag tone="warning">{t('followUp.late')}</Tag>}
          <span>{author.name}</span>
        </Box>
      ),
      when: <MomentField value={reportedAt} />,
      detail: (
        <Box
          component="dl"
          sx={{ m: 0, color: 'text.primary', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
        >
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {t('followUp.news')}
          </Box>
          <Box component="dd" sx={{ m: 0, mb: 0.5 }}>
            {news}
          </Box>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {t('followUp.measures')}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {measures}
          </Box>
        </Box>
      ),
    }),
  );
  return (
    <Panel title={t('followUp.name')} aside={events.length > 0 ? events.length : undefined}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Due piece={piece} />
        {events.length === 0 ? (
          <EmptyState compact title={t('followUp.none')} />
        ) : (
          <Timeline events={events} />
        )}
      </Box>
    </Panel>
  );
}
