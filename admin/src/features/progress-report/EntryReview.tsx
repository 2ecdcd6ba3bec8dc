import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { progressReportMessages } from './progress-report.messages.ts';
import type { QueueEntry } from './queue.ts';
import { ReportBody } from './ReportBody.tsx';

interface EntryReviewProps {
  entry: QueueEntry;
  index: number;
  total: number;
  onGo: (index: number) => void;
}

function Pager({ index, total, onGo }: Omit<EntryReviewProps, 'entry'>) {
  const t = useMessages(progressReportMessages);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1.5 }}>
      <Button variant="outlined" disabled={index === 0} onClick={() => onGo(index - 1)}>
        {t('previous')}
      </Button>
      <Button variant="outlined" disabled={index === total - 1} onClick={() => onGo(index + 1)}>
        {t('next')}
      </Button>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('position', { index: index + 1, total })}
      </Typography>
      <Typography
        variant="caption"
        sx={{ ml: 'auto', color: 'text.secondary', display: { xs: 'none', lg: 'block' } }}
      >
        {t('keys')}
      </Typography>
    </Box>
  );
}

function ClaimBody({ claim }: { claim: NonNullable<QueueEntry['claim']> }) {
  const t = useMessages(progressReportMessages);
  const [last] = claim.recentReports;
  return (
    <>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{claim.completionSummary}</Typography>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {t('requirement')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {claim.workItem.requirement}
      </Typography>
      {last && (
        <>
          <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
            {t('fields.lastReport')} · <MomentField value={last.submittedAt} />
          </Typography>
          <ReportBody report={last} />
        </>
      )}
    </>
  );
}

/** What it corrects, and how far the last report was. */
function Versions({ report }: { report: NonNullable<QueueEntry['report']> }) {
  const t = useMessages(progressReportMessages);
  const { corrects, previous } = report;
  return (
    <>
      {corrects && <Tag tone="warning">{t('correction', { revision: corrects.revision })}</Tag>}
      {corrects && <span>{t('corrected', { value: `${corrects.percent}%` })}</span>}
      {previous && <span>{t('lastTime', { value: `${previous.percent}%` })}</span>}
    </>
  );
}

export function EntryReview({ entry, index, total, onGo }: EntryReviewProps) {
  const t = useMessages(progressReportMessages);
  const open = (
    <Link component={RouterLink} to={showPath('assignment', entry.assignmentId)} variant="body2">
      {t('openAssignment')}
    </Link>
  );
  return (
    <Box sx={{ minWidth: 0 }}>
      <Pager index={index} total={total} onGo={onGo} />
      <Panel title={entry.item} aside={open}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 2,
            rowGap: 0.5,
            mb: 1.5,
            color: 'text.secondary',
          }}
        >
          <strong>{entry.organization}</strong>
          {entry.report && <span>{entry.report.author.name}</span>}
          <MomentField value={entry.at} />
          <PercentBar value={entry.percent} width={140} />
          {entry.report && <Versions report={entry.report} />}
        </Box>
        {entry.report && <ReportBody report={entry.report} />}
        {entry.claim && <ClaimBody claim={entry.claim} />}
      </Panel>
      <DecisionForm entry={entry} />
    </Box>
  );
}
