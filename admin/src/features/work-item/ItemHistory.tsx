import { assignmentRoleLabels } from '@duban/schema/vocabulary/assignment';
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField } from '../../ui/DateField.tsx';
import { today } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { surfaces } from '../../ui/tones.ts';
import { AssignmentStatusChip } from '../assignment/AssignmentCells.tsx';
import { Sources, Value } from '../assignment/FigureValue.tsx';
import { StatusBar } from '../assignment/StatusBar.tsx';
import { type ItemOnDay, WorkItemHistory } from './work-item.graphql.ts';
import { workItemMessages } from './work-item.messages.ts';

/** The day to look at, and the next ones back and forth on which anything changed. */
function DayChooser({
  day,
  days,
  onChange,
}: {
  day: string;
  days: readonly string[];
  onChange: (day: string) => void;
}) {
  const t = useMessages(workItemMessages);
  const id = useId();
  const earlier = days.find((one) => one < day);
  const later = days.findLast((one) => one > day);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ mr: 0.5, color: 'text.secondary' }}>
        {t('history.day')}
      </Typography>
      <IconButton
        size="small"
        aria-label={t('history.earlier')}
        title={t('history.earlier')}
        disabled={!earlier}
        onClick={() => earlier && onChange(earlier)}
      >
        <ChevronLeft />
      </IconButton>
      <TextField
        id={id}
        type="date"
        value={day}
        slotProps={{ htmlInput: { max: today() } }}
        onChange={({ target }) => target.value && target.value <= today() && onChange(target.value)}
        sx={{ width: 150 }}
      />
      <IconButton
        size="small"
        aria-label={t('history.later')}
        title={t('history.later')}
        disabled={!later}
        onClick={() => later && onChange(later)}
      >
        <ChevronRight />
      </IconButton>
    </Box>
  );
}

function Standing({ row }: { row: ItemOnDay['assignments'][number] }) {
  const t = useMessages(workItemMessages);
  const label = useLabel();
  return (
    <Box
      component="li"
      sx={{
        // A line where there is room for one; on a phone what fits, in order.
        display: { xs: 'flex', md: 'grid' },
        flexWrap: 'wrap',
        gridTemplateColumns: '28px minmax(120px, 1fr) 56px 104px 140px 140px 1fr',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 0.25,
        px: 2,
        py: 0.75,
        borderTop: `1px solid ${surfaces.faintLine}`,
        fontSize: '0.8125rem',
      }}
    >
      <LightDot light={row.light} />
      <span>{row.organization.shortName}</span>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {label(assignmentRoleLabels, row.role)}
      </Box>
      <span>
        <AssignmentStatusChip status={row.status} />
      </span>
      <PercentBar value={row.percent} width={120} />
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('assign.dueOn')} <DateField value={row.dueOn} />
      </Box>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {[row.leaderInCharge, row.responsiblePerson].filter(Boolean).join(' · ')}
      </Box>
    </Box>
  );
}

/** What the plan said then; a revision may have changed it since. */
function Wording({ wording }: Pick<ItemOnDay, 'wording'>) {
  const t = useMessages(workItemMessages);
  return (
    <Typography variant="body2" sx={{ px: 2, pb: 1.5, color: 'text.secondary', maxWidth: '72em' }}>
      {wording ? `${t('history.read')}${wording.number}. ${wording.title ?? ''}` : t('history.notYet')}
      {wording?.title && <br />}
      {wording?.requirement}
    </Typography>
  );
}

/** What of each figure was reached by then, with the reports that said so. */
function Figures({ figures }: Pick<ItemOnDay, 'figures'>) {
  const t = useMessages(workItemMessages);
  const id = useId();
  if (figures.length === 0) return null;
  return (
    <Box sx={{ px: 2, pb: 1.5, fontSize: '0.8125rem' }}>
      <Typography id={id} variant="body2" sx={{ color: 'text.secondary' }}>
        {t('history.figures')}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {figures.map((figure) => (
          <Box component="li" key={figure.target.id} sx={{ py: 0.5 }}>
            {figure.target.name} <Value figure={figure} />
            <Sources figure={figure} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** How the point stood on a day of the past: who answered for it, its light and its figures. */
export function ItemHistory({ itemId }: { itemId: string }) {
  const t = useMessages(workItemMessages);
  const [day, setDay] = useState(today());
  const { data } = useDocument(WorkItemHistory, { id: itemId, day });
  if (!data?.workItem) return <Skeleton variant="rounded" sx={{ m: 2, height: 160 }} />;
  const { onDay, changeDays } = data.workItem;
  return (
    <Box sx={{ pt: 1.5 }}>
      <Box sx={{ px: 2, pb: 1.5, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <DayChooser day={day} days={changeDays} onChange={setDay} />
        <LightDot light={onDay.light} labelled />
        <PercentBar value={onDay.percent} width={120} />
        <StatusBar counts={onDay.assignmentCounts} width={160} />
      </Box>
      <Wording wording={onDay.wording} />
      {onDay.latestReport && (
        <Typography variant="body2" sx={{ px: 2, pb: 1.5, color: 'text.secondary', maxWidth: '72em' }}>
          {t('history.newest', { organization: onDay.latestReport.organization.shortName })}
          {onDay.latestReport.summary}
        </Typography>
      )}
      <Figures figures={onDay.figures} />
      {onDay.assignments.length === 0 ? (
        <EmptyState compact title={t('history.empty')} hint={t('history.emptyHint')} />
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {onDay.assignments.map((row) => (
            <Standing key={row.assignmentId} row={row} />
          ))}
        </Box>
      )}
    </Box>
  );
}
