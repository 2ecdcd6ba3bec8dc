import { submissionKindLabels } from '@duban/schema/vocabulary/publicity';
import { submissionStatusLabels } from '@duban/schema/vocabulary/submission';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { dayOfMoment } from '../../ui/dates.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import { SecrecyChip } from './SecrecyPanel.tsx';
import type { SubmissionRow } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';
import { kindTones, submissionTones } from './submissionTones.ts';

export function KindChip({ kind }: Pick<SubmissionRow, 'kind'>) {
  return <StatusChip status={kind} labels={submissionKindLabels} tones={kindTones} />;
}

export function SubmissionStatusChip({ status }: Pick<SubmissionRow, 'status'>) {
  return <StatusChip status={status} labels={submissionStatusLabels} tones={submissionTones} />;
}

export function LateTag({ late }: Pick<SubmissionRow, 'late'>) {
  const t = useMessages(submissionMessages);
  return late ? <Tag tone="warning">{t('late')}</Tag> : null;
}

export function AdoptedTag({ count }: { count: number }) {
  const t = useMessages(submissionMessages);
  return count > 0 ? <Tag tone="success">{t('adopted', { count })}</Tag> : null;
}

export function KindCell({ piece }: { piece: SubmissionRow }) {
  return (
    <Box sx={{ display: 'flex', gap: 0.5 }}>
      <KindChip kind={piece.kind} />
      <LateTag late={piece.late} />
    </Box>
  );
}

export function StatusCell({ piece }: { piece: SubmissionRow }) {
  const t = useMessages(submissionMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
      <SubmissionStatusChip status={piece.status} />
      {piece.reviewing && (
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {t('waitsFor', { organization: piece.reviewing.shortName })}
        </Box>
      )}
      {piece.followUpOverdue && <Tag tone="danger">{t('followUpOverdue')}</Tag>}
    </Box>
  );
}

export function OccurredCell({ piece }: { piece: SubmissionRow }) {
  const t = useMessages(submissionMessages);
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      <MomentField value={piece.occurredAt} />
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
        {t('fields.dueAt')} <MomentField value={piece.dueAt} />
      </Box>
    </Box>
  );
}

export function SubmissionCard({ piece }: { piece: SubmissionRow }) {
  const t = useMessages(submissionMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('submission', piece.id)}>{piece.title}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <KindCell piece={piece} />
        <SubmissionStatusChip status={piece.status} />
        {piece.followUpOverdue && <Tag tone="danger">{t('followUpOverdue')}</Tag>}
        <SecrecyChip secrecy={piece.secrecy} />
        <AdoptedTag count={piece.adoptionCount} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
        <span>{piece.organization.shortName}</span>
        <DateField value={dayOfMoment(piece.occurredAt)} />
        {piece.reviewing && <span>{t('waitsFor', { organization: piece.reviewing.shortName })}</span>}
        {piece.workItems.length > 0 && (
          <span>
            {t('fields.workItems')} <WorkItemNumbers items={piece.workItems} />
          </span>
        )}
      </Box>
    </Box>
  );
}
