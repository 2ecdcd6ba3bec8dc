import EditIcon from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatMonth } from '../../ui/dates.ts';
import { listPath, RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { ActivityStatusChip, PeriodField } from '../publicity-activity/ActivityCells.tsx';
import { useCan } from '../session/viewer.ts';
import { type CalendarMonth, isThisMonth } from './months.ts';
import { EditOccasionDialog, OccasionYearDialog } from './OccasionDialogs.tsx';
import type { CalendarActivity, OccasionOfYear } from './publicity-calendar.graphql.ts';
import { publicityCalendarMessages } from './publicity-calendar.messages.ts';

interface OccasionProps {
  entry: OccasionOfYear;
  year: number;
}

function EditButtons({ entry, year }: OccasionProps) {
  const t = useMessages(publicityCalendarMessages);
  const [open, setOpen] = useState<'edit' | 'year' | null>(null);
  const { occasion } = entry;
  const close = () => setOpen(null);
  if (occasion.availableActions.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen('year')}
        aria-label={t('setYearOf', { name: occasion.name })}
        sx={{ py: 0 }}
      >
        {t('setYear')}
      </Button>
      <IconButton
        size="small"
        onClick={() => setOpen('edit')}
        aria-label={t('edit', { name: occasion.name })}
      >
        <EditIcon sx={{ fontSize: 16 }} />
      </IconButton>
      <EditOccasionDialog open={open === 'edit'} onClose={close} occasion={occasion} />
      <OccasionYearDialog open={open === 'year'} onClose={close} entry={entry} year={year} />
    </>
  );
}

function Standing({ entry, year }: OccasionProps) {
  const t = useMessages(publicityCalendarMessages);
  const { id, activityCount } = entry.occasion;
  if (activityCount === 0) return <Tag tone="warning">{t('noActivity')}</Tag>;
  return (
    <Link
      component={RouterLink}
      to={listPath('publicity-activity', { occasionId: id, year })}
      sx={{ fontSize: '0.75rem' }}
    >
      {t('activities', { count: activityCount })}
    </Link>
  );
}

function PlanLink({ entry }: { entry: OccasionOfYear }) {
  const t = useMessages(publicityCalendarMessages);
  if (!useCan('CREATE_PUBLICITY_ACTIVITY')) return null;
  const { occasion, theme, startsOn, endsOn } = entry;
  const asked = new URLSearchParams({ occasionId: occasion.id, theme: theme ?? '', startsOn, endsOn });
  return (
    <Button
      component={RouterLink}
      to={`/publicity-activity/create?${asked}`}
      size="small"
      sx={{ py: 0, ml: -0.75 }}
    >
      {t('plan')}
    </Button>
  );
}

function OccasionLine({ entry, year }: OccasionProps) {
  const t = useMessages(publicityCalendarMessages);
  return (
    <Box component="li" sx={{ px: 1.5, py: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {entry.occasion.name}
        </Box>
        <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          <PeriodField activity={entry} />
        </Box>
      </Box>
      {entry.theme && (
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {t('theme', { theme: entry.theme })}
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', mt: 0.25 }}>
        <Standing entry={entry} year={year} />
        <PlanLink entry={entry} />
        <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center' }}>
          <EditButtons entry={entry} year={year} />
        </Box>
      </Box>
    </Box>
  );
}

function ActivityLine({ activity }: { activity: CalendarActivity }) {
  return (
    <Box component="li" sx={{ px: 1.5, py: 0.75, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('publicity-activity', activity.id)}>{activity.title}</RowLink>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1,
          alignItems: 'center',
          color: 'text.secondary',
        }}
      >
        <ActivityStatusChip activity={activity} />
        <span>{activity.organization.shortName}</span>
        <PeriodField activity={activity} />
      </Box>
    </Box>
  );
}

const list = {
  m: 0,
  p: 0,
  listStyle: 'none',
  '& > li + li': { borderTop: `1px solid ${surfaces.faintLine}` },
} as const;

export function MonthCard({ year, month }: { year: number; month: CalendarMonth }) {
  const t = useMessages(publicityCalendarMessages);
  const language = useLanguage();
  const now = isThisMonth(year, month.month);
  const { occasions, activities } = month;
  const name = formatMonth(month.month, language);
  return (
    <Card component="section" aria-label={name} sx={now ? { borderColor: surfaces.ink } : undefined}>
      <Box
        sx={{ display: 'flex', gap: 1, alignItems: 'center', px: 1.5, py: 0.75, backgroundColor: '#f8fafb' }}
      >
        <Typography component="h2" variant="h3">
          {name}
        </Typography>
        {now && <Tag tone="info">{t('thisMonth')}</Tag>}
      </Box>
      {occasions.length + activities.length === 0 && (
        <Box sx={{ px: 1.5, py: 1.25, fontSize: '0.8125rem', color: 'text.secondary' }}>{t('quiet')}</Box>
      )}
      {occasions.length > 0 && (
        <Box component="ul" sx={{ ...list, backgroundColor: surfaces.wash }}>
          {occasions.map((entry) => (
            <OccasionLine key={entry.occasion.id} entry={entry} year={year} />
          ))}
        </Box>
      )}
      {activities.length > 0 && (
        <Box component="ul" sx={list}>
          {activities.map((activity) => (
            <ActivityLine key={activity.id} activity={activity} />
          ))}
        </Box>
      )}
    </Card>
  );
}
