import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import type { BurdenRow, BurdenWeek, Repeat } from './burden.graphql.ts';
import { burdenMessages } from './burden.messages.ts';
import { type BurdenOf, mostOrganizations, useBurden } from './useBurden.ts';

const parts = ['assignmentsDue', 'reportsDue', 'ordersDue', 'checksPlanned'] as const;
const fills = {
  assignmentsDue: tones.info.fill,
  reportsDue: tones.neutral.fill,
  ordersDue: tones.warning.fill,
  checksPlanned: tones.danger.fill,
} as const;
const barHeight = 28;
const repeatsShown = 5;
const mostMondays = 9;
const nameWidth = 96;
const cell = { flex: '1 1 0', minWidth: 6, maxWidth: 40 } as const;

const sumOf = (week: BurdenWeek) => parts.reduce((sum, part) => sum + week[part], 0);

function Week({ week, most }: { week: BurdenWeek; most: number }) {
  const t = useMessages(burdenMessages);
  const language = useLanguage();
  const said = parts.filter((part) => week[part] > 0).map((part) => t(part, { count: week[part] }));
  const text = `${t('week', { day: formatDay(week.monday, language) })} · ${said.join(' · ') || t('none')}`;
  return (
    <Box role="img" aria-label={text} title={text} sx={cell}>
      <Box
        sx={{
          height: barHeight,
          display: 'flex',
          flexDirection: 'column-reverse',
          backgroundColor: surfaces.faintLine,
          borderRadius: '2px',
          overflow: 'hidden',
        }}
      >
        {parts.map(
          (part) =>
            week[part] > 0 && (
              <Box
                key={part}
                sx={{ height: (week[part] / most) * barHeight, backgroundColor: fills[part] }}
              />
            ),
        )}
      </Box>
      <Box sx={{ fontSize: '0.6875rem', textAlign: 'center', color: 'text.secondary' }}>
        {sumOf(week) || ''}
      </Box>
    </Box>
  );
}

function OrganizationWeeks({ row, most }: { row: BurdenRow; most: number }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Box sx={{ width: nameWidth, flex: 'none', fontSize: '0.8125rem', pt: 0.5 }}>
        {row.organization.shortName}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', gap: '3px' }}>
        {row.weeks.map((week) => (
          <Week key={week.monday} week={week} most={most} />
        ))}
      </Box>
    </Box>
  );
}

/** Above the cells the day on which each week begins; of many weeks some, so that none is cut. Each cell says its own. */
function Mondays({ weeks }: { weeks: readonly BurdenWeek[] }) {
  const every = Math.ceil(weeks.length / mostMondays);
  return (
    <Box aria-hidden sx={{ display: 'flex', gap: 1, mb: 0.25 }}>
      <Box sx={{ width: nameWidth, flex: 'none' }} />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', gap: '3px' }}>
        {weeks.map(({ monday }, index) => (
          <Box
            key={monday}
            sx={{ ...cell, fontSize: '0.6875rem', whiteSpace: 'nowrap', color: 'text.secondary' }}
          >
            {index % every === 0 && `${Number(monday.slice(5, 7))}/${Number(monday.slice(8))}`}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Legend() {
  const t = useMessages(burdenMessages);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '2px 12px',
        fontSize: '0.75rem',
        color: 'text.secondary',
      }}
    >
      {parts.map((part) => (
        <span key={part}>
          <Box
            component="span"
            sx={{ display: 'inline-block', width: 9, height: 9, mr: 0.5, backgroundColor: fills[part] }}
          />
          {t(`legend.${part}`)}
        </span>
      ))}
    </Box>
  );
}

/** The same matter, asked of the same organization not long ago. */
function Repeats({ repeats }: { repeats: readonly (Repeat & { organization: string })[] }) {
  const t = useMessages(burdenMessages);
  const language = useLanguage();
  if (repeats.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {t('repeats')}
      {repeats.slice(0, repeatsShown).map(({ organization, workItem, name, day, open, orderId, planId }) => (
        <div key={`${orderId ?? planId} ${organization} ${workItem.id}`}>
          {t('repeat', {
            organization,
            number: workItem.number,
            name,
            day: formatDay(day, language),
            state: t(open ? 'open' : 'closed'),
          })}
        </div>
      ))}
      {repeats.length > repeatsShown && <div>{t('more', { count: repeats.length - repeatsShown })}</div>}
    </Alert>
  );
}

/** Before one more order or check: what its addressees owe already, week by week. */
export function BurdenPanel({ planId, ...of }: BurdenOf & { planId?: string | undefined }) {
  const t = useMessages(burdenMessages);
  const rows = useBurden(of);
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.flatMap((row) => row.weeks.map(sumOf)));
  const repeats = rows.flatMap(({ organization, repeats: asked }) =>
    asked
      .filter((repeat) => repeat.planId === null || repeat.planId !== planId)
      .map((repeat) => ({ ...repeat, organization: organization.shortName })),
  );
  return (
    <Panel title={t('title')}>
      <Repeats repeats={repeats} />
      <Mondays weeks={rows[0]?.weeks ?? []} />
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5, maxHeight: 320, overflowY: 'auto' }}
      >
        {rows.map((row) => (
          <OrganizationWeeks key={row.organization.id} row={row} most={most} />
        ))}
      </Box>
      <Box sx={{ mt: 1, display: 'grid', gap: 0.5 }}>
        <Legend />
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          {t('hint')}{' '}
          {of.organizationIds.length > mostOrganizations && t('most', { count: mostOrganizations })}
        </Box>
      </Box>
    </Panel>
  );
}
