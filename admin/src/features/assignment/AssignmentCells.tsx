import { assignmentRoleLabels, assignmentStatusLabels } from '@duban/schema/vocabulary/assignment';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { daysFromToday } from '../../ui/dates.ts';
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

export function DueDay({ row }: { row: Pick<AssignmentRow, 'dueOn' | 'status'> }) {
  const overdue = row.status !== 'COMPLETED' && daysFromToday(row.dueOn) < 0;
  return (
    <Box component="span" sx={overdue ? { color: tones.danger.text } : undefined}>
      <DateField value={row.dueOn} near={row.status !== 'COMPLETED'} />
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

export function LastReport({ row }: { row: AssignmentRow }) {
  const t = useMessages(assignmentMessages);
  const [report] = row.recentReports;
  if (!report)
    return (
      <Box component="span" sx={muted}>
        {t('neverReported')}
      </Box>
    );
  return <MomentField value={report.submittedAt} />;
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
        <LightDot light={row.light} />
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
