import { activityStatusLabels } from '@duban/schema/vocabulary/publicity-activity';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import { activityTones } from './activityTones.ts';
import type { ActivityRow } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

type Period = Pick<ActivityRow, 'startsOn' | 'endsOn'>;
type Standing = Period & Pick<ActivityRow, 'status'>;

export function ActivityStatusChip({ activity }: { activity: Standing }) {
  return <StatusChip status={activity.status} labels={activityStatusLabels} tones={activityTones} />;
}

export function PeriodField({ activity }: { activity: Period }) {
  const oneDay = activity.startsOn === activity.endsOn;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <DateField value={activity.startsOn} />
      {!oneDay && (
        <>
          {' – '}
          <DateField value={activity.endsOn} />
        </>
      )}
    </Box>
  );
}

export function PeriodCell({ activity }: { activity: Standing }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <PeriodField activity={activity} />
      <ActivityStatusChip activity={activity} />
    </Box>
  );
}

export function TitleCell({ activity }: { activity: ActivityRow }) {
  return (
    <Box sx={{ minWidth: 200 }}>
      <RowLink to={showPath('publicity-activity', activity.id)}>{activity.title}</RowLink>
      {activity.theme && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{activity.theme}</Box>}
    </Box>
  );
}

export function ActivityCard({ activity }: { activity: ActivityRow }) {
  const t = useMessages(publicityActivityMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <TitleCell activity={activity} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ActivityStatusChip activity={activity} />
        <span>{activity.organization.shortName}</span>
        <PeriodField activity={activity} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, color: 'text.secondary' }}>
        <span>
          {t('fields.workItems')} <WorkItemNumbers items={activity.workItems} />
        </span>
        <span>{t('pieces', { count: activity.submissionCount })}</span>
        <UnitsCell activity={activity} />
      </Box>
    </Box>
  );
}

/** Units that reported, of those that take part. */
export function UnitsCell({ activity: { totals } }: { activity: ActivityRow }) {
  const t = useMessages(publicityActivityMessages);
  return <span>{t('unitsReported', { reported: totals?.reported ?? 0, units: totals?.units ?? 0 })}</span>;
}
