import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import type { SourceReport, SubmissionPage } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';
import { useDurationText } from './useDurationText.ts';

function Timeliness({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(submissionMessages);
  const durationText = useDurationText();
  if (!piece.late) return <Tag tone="success">{t('inTime')}</Tag>;
  const time = durationText(new Date(piece.dueAt), new Date(piece.submittedAt));
  return <Tag tone="warning">{t('lateBy', { time })}</Tag>;
}

export function SubmissionFacts({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(submissionMessages);
  const activity = piece.publicityActivity;
  const facts: Fact[] = [
    { label: t('fields.organization'), value: piece.organization.name, wide: true },
    { label: t('fields.occurredAt'), value: <MomentField value={piece.occurredAt} /> },
    { label: t('fields.dueAt'), value: <MomentField value={piece.dueAt} /> },
    { label: t('fields.submittedAt'), value: <MomentField value={piece.submittedAt} /> },
    { label: t('fields.timeliness'), value: <Timeliness piece={piece} /> },
    { label: t('fields.author'), value: piece.author.name },
    ...(piece.invitation
      ? [
          {
            label: t('fields.invitation'),
            value: (
              <RowLink to={showPath('invitation', piece.invitation.id)}>{piece.invitation.title}</RowLink>
            ),
            wide: true,
          },
        ]
      : []),
    ...(activity
      ? [
          {
            label: t('fields.activity'),
            value: <RowLink to={showPath('publicity-activity', activity.id)}>{activity.title}</RowLink>,
            wide: true,
          },
        ]
      : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

export function SourceReportPanel({ report }: { report: SourceReport }) {
  const t = useMessages(submissionMessages);
  const { workItem } = report.assignment;
  const open = (
    <Link component={RouterLink} to={showPath('assignment', report.assignment.id)} variant="body2">
      {t('openAssignment')}
    </Link>
  );
  return (
    <Panel title={t('source')} aside={open}>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
        {workItem.number}. {workItem.displayTitle}
      </Box>
      <Box sx={{ mt: 0.75, whiteSpace: 'pre-line', overflowWrap: 'anywhere', fontSize: '0.8125rem' }}>
        {report.summary}
      </Box>
      <Box sx={{ mt: 0.75, fontSize: '0.75rem', color: 'text.secondary' }}>
        {report.organization.shortName} {report.author.name} {report.percent}% ·{' '}
        <MomentField value={report.submittedAt} />
      </Box>
    </Panel>
  );
}
