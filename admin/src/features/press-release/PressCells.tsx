import {
  type PressMode,
  type PressStatus,
  pressModeLabels,
  pressStatusLabels,
} from '@duban/schema/vocabulary/press-release';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import type { ReleaseRow } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';
import { modeTones, pressTones } from './pressTones.ts';

export function PressStatusChip({ status }: { status: PressStatus }) {
  return <StatusChip status={status} labels={pressStatusLabels} tones={pressTones} />;
}

export function ModeChip({ mode }: { mode: PressMode }) {
  return <StatusChip status={mode} labels={pressModeLabels} tones={modeTones} />;
}

/** Which step is awaited, and how far it has come: a rung for each. */
export function StepProgress({ row }: { row: Pick<ReleaseRow, 'steps' | 'position' | 'status'> }) {
  const { steps, position, status } = row;
  const under = status === 'IN_APPROVAL' || status === 'RETURNED';
  const passed = status === 'DRAFT' ? 0 : Math.min(position - 1, steps.length);
  const name = under ? steps[position - 1]?.name : undefined;
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Box
        role="img"
        aria-label={`${passed} / ${steps.length}`}
        title={steps.map((step) => step.name).join(' → ')}
        sx={{ display: 'inline-flex', gap: '2px', flex: 'none' }}
      >
        {steps.map((step, index) => (
          <Box
            key={step.name}
            sx={{
              width: 14,
              height: 6,
              borderRadius: '3px',
              backgroundColor:
                index < passed
                  ? tones.success.fill
                  : index === passed && under
                    ? tones.warning.fill
                    : surfaces.line,
            }}
          />
        ))}
      </Box>
      {name && <span>{name}</span>}
    </Box>
  );
}

/** The day on which it is to go out, or that it is past. */
export function PlannedDay({ row }: { row: Pick<ReleaseRow, 'plannedOn' | 'overdue'> }) {
  const t = useMessages(pressReleaseMessages);
  if (!row.overdue) return <DateField value={row.plannedOn} />;
  return (
    <Box component="span" sx={{ color: tones.danger.text }}>
      <DateField value={row.plannedOn} /> {t('overdue')}
    </Box>
  );
}

export function ReleaseCard({ row }: { row: ReleaseRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('press-release', row.id)}>{row.title}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <PressStatusChip status={row.status} />
        <ModeChip mode={row.mode} />
        <StepProgress row={row} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
        <span>{row.bureau.shortName}</span>
        <span>{row.subjectArea.name}</span>
        <PlannedDay row={row} />
        <WorkItemNumbers items={row.workItems} />
      </Box>
    </Box>
  );
}
