import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { today } from '../../ui/dates.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import type { ActivityRow } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

type Period = Pick<ActivityRow, 'startsOn' | 'endsOn'>;
const phaseTones = { ahead: 'info', running: 'success', over: 'neutral' } as const satisfies Record<
  string,
  Tone
>;

function phaseOf({ startsOn, endsOn }: Period): keyof typeof phaseTones {
  const day = today();
  if (day < startsOn) return 'ahead';
  return day > endsOn ? 'over' : 'running';
}

export function Phase({ activity }: { activity: Period }) {
  const t = useMessages(publicityActivityMessages);
  const phase = phaseOf(activity);
  return <Tag tone={phaseTones[phase]}>{t(`phase.${phase}`)}</Tag>;
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

export function PeriodCell({ activity }: { activity: Period }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <PeriodField activity={activity} />
      <Phase activity={activity} />
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
        <Phase activity={activity} />
        <span>{activity.organization.shortName}</span>
        <PeriodField activity={activity} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, color: 'text.secondary' }}>
        <span>
          {t('fields.workItems')} <WorkItemNumbers items={activity.workItems} />
        </span>
        <span>{t('pieces', { count: activity.submissions.length })}</span>
      </Box>
    </Box>
  );
}
