import type { Light } from '@duban/schema/vocabulary/assignment';
import {
  type ConcernSeverity,
  type ConcernStatus,
  concernSeverityLabels,
  concernStatusLabels,
} from '@duban/schema/vocabulary/public-concern';
import Box from '@mui/material/Box';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import { concernTones, severityTones } from './concernTones.ts';
import type { ConcernRow } from './public-concern.graphql.ts';

export function ConcernStatusChip({ status }: { status: ConcernStatus }) {
  return <StatusChip status={status} labels={concernStatusLabels} tones={concernTones} />;
}

export function SeverityTag({ severity }: { severity: ConcernSeverity }) {
  const label = useLabel();
  return <Tag tone={severityTones[severity]}>{label(concernSeverityLabels, severity)}</Tag>;
}

/** The day by which it is to be answered, with its light while an answer is owed. */
export function AnswerDay({ row }: { row: { dueOn: string | null; light: Light | null } }) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center', whiteSpace: 'nowrap' }}
    >
      {row.light && <LightDot light={row.light} />}
      <DateField value={row.dueOn} />
    </Box>
  );
}

export function ConcernCard({ row }: { row: ConcernRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('public-concern', row.id)}>{row.title}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
        <ConcernStatusChip status={row.status} />
        {row.severity !== 'ORDINARY' && <SeverityTag severity={row.severity} />}
        {row.light && <AnswerDay row={row} />}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
        <span>{row.subject.name}</span>
        <span>{row.place.shortName}</span>
        <DateField value={row.raisedOn} />
        <span>{row.organization.shortName}</span>
      </Box>
    </Box>
  );
}
