import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { surfaces } from '../../ui/tones.ts';
import { useCan } from '../session/viewer.ts';
import { PieceLine } from '../submission/PieceLine.tsx';
import { WorkItemLinks } from '../work-item/WorkItemLinks.tsx';
import { PeriodField, Phase } from './ActivityCells.tsx';
import type { ActivityPage } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

function Header({ activity }: { activity: ActivityPage }) {
  const t = useMessages(publicityActivityMessages);
  const mayWrite = useCan('SUBMIT_SUBMISSION');
  const below = (
    <>
      <Phase activity={activity} />
      <PeriodField activity={activity} />
      <span>{activity.organization.shortName}</span>
    </>
  );
  return (
    <PageHeader title={activity.title} back={{ to: '/publicity-activity', text: t('name') }} below={below}>
      {mayWrite && (
        <Button
          component={Link}
          to={`/submission/create?${new URLSearchParams({
            publicityActivityId: activity.id,
            workItemIds: activity.workItems.map(({ id }) => id).join(','),
          })}`}
          variant="contained"
        >
          {t('write')}
        </Button>
      )}
    </PageHeader>
  );
}

function Pieces({ activity }: { activity: ActivityPage }) {
  const t = useMessages(publicityActivityMessages);
  const { submissions } = activity;
  return (
    <Panel
      title={t('fields.submissions')}
      aside={submissions.length > 0 ? submissions.length : undefined}
      padded={false}
    >
      {submissions.length === 0 ? (
        <EmptyState compact title={t('noSubmissions')} hint={t('noSubmissionsHint')} />
      ) : (
        <Box
          component="ul"
          sx={{
            m: 0,
            p: 0,
            listStyle: 'none',
            '& > li + li': { borderTop: `1px solid ${surfaces.faintLine}` },
          }}
        >
          {submissions.map((piece) => (
            <Box component="li" key={piece.id} sx={{ px: 2, py: 1.25 }}>
              <PieceLine piece={piece} />
            </Box>
          ))}
        </Box>
      )}
    </Panel>
  );
}

function ActivityFacts({ activity }: { activity: ActivityPage }) {
  const t = useMessages(publicityActivityMessages);
  const facts = [
    { label: t('fields.theme'), value: activity.theme ?? t('noTheme'), wide: true },
    { label: t('fields.organization'), value: activity.organization.name, wide: true },
    { label: t('fields.period'), value: <PeriodField activity={activity} />, wide: true },
    { label: t('fields.author'), value: activity.author.name },
    { label: t('fields.createdAt'), value: <MomentField value={activity.createdAt} /> },
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
              <Panel title={t('fields.workItems')} aside={activity.workItems.length}>
                <WorkItemLinks items={activity.workItems} />
              </Panel>
              <Pieces activity={activity} />
            </Box>
            <ActivityFacts activity={activity} />
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default PublicityActivityShow;
