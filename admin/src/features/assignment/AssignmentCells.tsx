import { assignmentRoleLabels, assignmentStatusLabels } from '@duban/schema/vocabulary/assignment';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { dayOfMoment, daysFromToday } from '../../ui/dates.ts';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { tones } from '../../ui/tones.ts';
import type { AssignmentRow } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';
import { assignmentRoleTones, assignmentTones } from './assignmentTones.ts';

const muted = { color: 'text.secondary' } as const;

export function AssignmentStatusChip({ status }: Pick<AssignmentRow, 'status'>) {
  return <StatusChip status={status} labels={assignmentStatusLabels} tones={assignmentTones} />;
}

export function RoleChip({ role }: Pick<AssignmentRow, 'role'>) {
  return <StatusChip status={role} labels={assignmentRoleLabels} tones={assignmentRoleTones} />;
}

/** No light where the clock stands still, or nothing more is to come. */
export function AssignmentLight({
  row,
  labelled = false,
}: {
  row: Pick<AssignmentRow, 'light' | 'status'>;
  labelled?: boolean;
}) {
  if (row.status === 'SUSPENDED' || row.status === 'CANCELLED') return <Box component="span">—</Box>;
  return <LightDot light={row.light} labelled={labelled} />;
}

export function DueDay({ row }: { row: Pick<AssignmentRow, 'dueOn' | 'status'> }) {
  const running = row.status !== 'COMPLETED' && row.status !== 'SUSPENDED' && row.status !== 'CANCELLED';
  const overdue = running && daysFromToday(row.dueOn) < 0;
  return (
    <Box component="span" sx={overdue ? { color: tones.danger.text } : undefined}>
      <DateField value={row.dueOn} near={running} />
    </Box>
  );
}

export function OrganizationName({ row, alone = false }: { row: AssignmentRow; alone?: boolean }) {
  const { shortName, parent } = row.organization;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {shortName}
      {!alone && parent && parent.level !== 'PROVINCE' && (
        <Box component="span" sx={{ ...muted, fontSize: '0.75rem', ml: 0.5 }}>
          {parent.shortName}
        </Box>
      )}
    </Box>
  );
}

/** Beside other panels there is room for its day alone. */
export function LastReport({ row, dayOnly = false }: { row: AssignmentRow; dayOnly?: boolean }) {
  const t = useMessages(assignmentMessages);
  const [report] = row.recentReports;
  if (!report)
    return (
      <Box component="span" sx={muted}>
        {t('neverReported')}
      </Box>
    );
  return dayOnly ? (
    <DateField value={dayOfMoment(report.submittedAt)} />
  ) : (
    <MomentField value={report.submittedAt} />
  );
}

export function AssignmentCard({ row, ofOneItem }: { row: AssignmentRow; ofOneItem: boolean }) {
  const title = ofOneItem
    ? row.organization.shortName
    : `${row.workItem.number}. ${row.workItem.displayTitle}`;
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Box sx={{ flex: 1 }}>
          <RowLink to={showPath('assignment', row.id)}>{title}</RowLink>
        </Box>
        <AssignmentLight row={row} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', fontSize: '0.8125rem' }}>
        <AssignmentStatusChip status={row.status} />
        <RoleChip role={row.role} />
        {!ofOneItem && <span>{row.organization.shortName}</span>}
      </Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', fontSize: '0.8125rem' }}>
        <PercentBar value={row.percent} />
        <DueDay row={row} />
      </Box>
    </Box>
  );
}
