import { channelLevelLabels } from '@duban/schema/vocabulary/publicity';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useListContext } from 'ra-core';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { AttachmentLinks } from '../../ui/AttachmentLinks.tsx';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { EmbeddedList } from '../../ui/list/ListPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { RuledList } from '../../ui/RuledList.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { useCan } from '../session/viewer.ts';
import { PieceLine } from '../submission/PieceLine.tsx';
import type { SubmissionRow } from '../submission/submission.graphql.ts';
import { WorkItemLinks } from '../work-item/WorkItemLinks.tsx';
import { ActivityActions } from './ActivityActions.tsx';
import { ActivityStatusChip, PeriodField } from './ActivityCells.tsx';
import type { ActivityPage } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';
import { Steps } from './Steps.tsx';
import { Units } from './Units.tsx';

interface ActivityProps {
  activity: ActivityPage;
}

function Header({ activity }: ActivityProps) {
  const t = useMessages(publicityActivityMessages);
  const mayWrite = useCan('SUBMIT_SUBMISSION');
  const below = (
    <>
      <ActivityStatusChip activity={activity} />
      <PeriodField activity={activity} />
      <span>{activity.organization.shortName}</span>
    </>
  );
  const writing = new URLSearchParams({
    publicityActivityId: activity.id,
    workItemIds: activity.workItems.map(({ id }) => id).join(','),
  });
  return (
    <PageHeader title={activity.title} back={{ to: '/publicity-activity', text: t('name') }} below={below}>
      {mayWrite && activity.status !== 'CANCELLED' && (
        <Button component={Link} to={`/submission/create?${writing}`} variant="outlined">
          {t('write')}
        </Button>
      )}
      <ActivityActions activity={activity} />
    </PageHeader>
  );
}

function Plan({ activity }: ActivityProps) {
  const t = useMessages(publicityActivityMessages);
  if (!activity.content) return null;
  return (
    <Panel title={t('fields.content')}>
      <Box sx={{ whiteSpace: 'pre-line' }}>{activity.content}</Box>
    </Panel>
  );
}

function Summary({ activity }: ActivityProps) {
  const t = useMessages(publicityActivityMessages);
  const { status, summary, cancelReason, summaryDueOn } = activity;
  if (status === 'CANCELLED')
    return (
      <Alert severity="warning" sx={{ mb: 2 }}>
        {t('cancelledBecause', { reason: cancelReason ?? '' })}
      </Alert>
    );
  if (status === 'ENDED')
    return (
      <Alert severity="info" sx={{ mb: 2 }}>
        {t('summaryDue')} <DateField value={summaryDueOn} near />
      </Alert>
    );
  if (!summary) return null;
  return (
    <Panel title={t('fields.summary')} aside={<MomentField value={activity.closedAt} />}>
      <Box sx={{ whiteSpace: 'pre-line' }}>{summary}</Box>
      <AttachmentLinks files={activity.attachments} />
    </Panel>
  );
}

function Adoptions({ activity }: ActivityProps) {
  const t = useMessages(publicityActivityMessages);
  const label = useLabel();
  if (activity.adoptions.length === 0) return <span>{activity.submissionCount || ''}</span>;
  return (
    <>
      {activity.adoptions.map(({ level, count }) => (
        <Tag key={level} tone="success">
          {t('adopted', { level: label(channelLevelLabels, level), count })}
        </Tag>
      ))}
    </>
  );
}

function PieceLines() {
  const { data = [] } = useListContext<SubmissionRow>();
  return (
    <RuledList>
      {data.map((piece) => (
        <Box component="li" key={piece.id} sx={{ px: 2, py: 1.25 }}>
          <PieceLine piece={piece} />
        </Box>
      ))}
    </RuledList>
  );
}

function Pieces({ activity }: ActivityProps) {
  const t = useMessages(publicityActivityMessages);
  return (
    <Panel title={t('fields.submissions')} aside={<Adoptions activity={activity} />} padded={false}>
      {activity.submissionCount === 0 ? (
        <EmptyState compact title={t('noSubmissions')} hint={t('noSubmissionsHint')} />
      ) : (
        <EmbeddedList resource="submission" filter={{ publicityActivityId: activity.id }}>
          <PieceLines />
        </EmbeddedList>
      )}
    </Panel>
  );
}

function ActivityFacts({ activity }: ActivityProps) {
  const t = useMessages(publicityActivityMessages);
  const facts: Fact[] = [
    ...(activity.occasion
      ? [{ label: t('fields.occasion'), value: activity.occasion.name, wide: true }]
      : []),
    { label: t('fields.theme'), value: activity.theme ?? t('noTheme'), wide: true },
    { label: t('fields.organization'), value: activity.organization.name, wide: true },
    { label: t('fields.period'), value: <PeriodField activity={activity} />, wide: true },
    { label: t('fields.author'), value: activity.author.name },
    { label: t('fields.createdAt'), value: <MomentField value={activity.createdAt} /> },
    ...(activity.closer ? [{ label: t('fields.closer'), value: activity.closer.name }] : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

export function PublicityActivityShow() {
  const t = useMessages(publicityActivityMessages);
  return (
    <RecordPage<ActivityPage>>
      {(activity) => (
        <>
          <Header activity={activity} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Summary activity={activity} />
              <Plan activity={activity} />
              <Units activity={activity} />
              <Pieces activity={activity} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Steps activity={activity} />
              <ActivityFacts activity={activity} />
              <Panel title={t('fields.workItems')} aside={activity.workItems.length}>
                <WorkItemLinks items={activity.workItems} />
              </Panel>
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default PublicityActivityShow;
