import { concernSatisfactionLabels, concernSourceLabels } from '@duban/schema/vocabulary/public-concern';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { listPath, RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { WorkItemsPanel } from '../work-item/WorkItemsPanel.tsx';
import { ConcernActions } from './ConcernActions.tsx';
import { AnswerDay, ConcernStatusChip, SeverityTag } from './ConcernCells.tsx';
import { ConcernSteps } from './ConcernSteps.tsx';
import { ConcernTasks } from './ConcernTasks.tsx';
import { satisfactionTones } from './concernTones.ts';
import { PersonPanel } from './PersonPanel.tsx';
import type { ConcernPage } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

function Header({ row }: { row: ConcernPage }) {
  const t = useMessages(publicConcernMessages);
  const below = (
    <>
      <ConcernStatusChip status={row.status} />
      <SeverityTag severity={row.severity} />
      <span>{row.subject.name}</span>
      <span>{row.organization.shortName}</span>
      {row.light && <AnswerDay row={row} />}
    </>
  );
  return (
    <PageHeader title={row.title} back={{ to: '/public-concern', text: t('name') }} below={below}>
      <ConcernActions row={row} />
    </PageHeader>
  );
}

/** It repeats another, or others repeat it. */
function Repeats({ row }: { row: ConcernPage }) {
  const t = useMessages(publicConcernMessages);
  if (row.mergedInto)
    return (
      <Alert severity="info" sx={{ mb: 2 }}>
        {t('mergedInto')}{' '}
        <RowLink to={showPath('public-concern', row.mergedInto.id)}>{row.mergedInto.title}</RowLink>
      </Alert>
    );
  if (row.repeatCount === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {t('repeatsCount', { count: row.repeatCount })}{' '}
      <RowLink to={listPath('public-concern', { mergedIntoId: row.id })}>{t('showRepeats')}</RowLink>
    </Alert>
  );
}

function Matter({ row }: { row: ConcernPage }) {
  const t = useMessages(publicConcernMessages);
  const label = useLabel();
  const link = row.url && (
    <Link href={row.url} target="_blank" rel="noreferrer" sx={{ overflowWrap: 'anywhere' }}>
      {row.url}
    </Link>
  );
  const facts: Fact[] = [
    {
      label: t('fields.text'),
      value: <Box sx={{ whiteSpace: 'pre-line' }}>{row.text}</Box>,
      wide: true,
    },
    { label: t('fields.source'), value: label(concernSourceLabels, row.source) },
    { label: t('fields.channel'), value: row.channel ?? '—' },
    { label: t('fields.raisedOn'), value: <DateField value={row.raisedOn} /> },
    { label: t('fields.place'), value: row.place.shortName },
    { label: t('fields.placeNote'), value: row.placeNote ?? '—' },
    { label: t('fields.intake'), value: row.intake.shortName },
    ...(link ? [{ label: t('fields.url'), value: link, wide: true }] : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} />
    </Panel>
  );
}

function Answer({ row }: { row: ConcernPage }) {
  const t = useMessages(publicConcernMessages);
  const label = useLabel();
  if (!row.answer)
    return (
      <Panel title={t('answerTitle')}>
        <EmptyState compact title={t('notAnswered')} />
      </Panel>
    );
  const facts: Fact[] = [
    { label: t('fields.answer'), value: <Box sx={{ whiteSpace: 'pre-line' }}>{row.answer}</Box>, wide: true },
    { label: t('fields.answerer'), value: row.answerer?.name ?? '—' },
    { label: t('fields.answeredAt'), value: <MomentField value={row.answeredAt} /> },
    { label: t('fields.dueOn'), value: <DateField value={row.dueOn} /> },
    ...(row.satisfaction
      ? [
          {
            label: t('fields.satisfaction'),
            value: (
              <Tag tone={satisfactionTones[row.satisfaction]}>
                {label(concernSatisfactionLabels, row.satisfaction)}
              </Tag>
            ),
          },
          { label: t('fields.closedAt'), value: <MomentField value={row.closedAt} /> },
        ]
      : []),
  ];
  return (
    <Panel title={t('answerTitle')}>
      <Facts facts={facts} />
    </Panel>
  );
}

function Items({ row }: { row: ConcernPage }) {
  const t = useMessages(publicConcernMessages);
  return <WorkItemsPanel title={t('fields.workItems')} items={row.workItems} empty={t('noWorkItems')} />;
}

export function PublicConcernShow() {
  return (
    <RecordPage<ConcernPage>>
      {(row) => (
        <>
          <Header row={row} />
          <Repeats row={row} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Matter row={row} />
              <Answer row={row} />
              <ConcernSteps row={row} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <PersonPanel key={row.id} row={row} />
              <Items row={row} />
              <ConcernTasks row={row} />
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default PublicConcernShow;
