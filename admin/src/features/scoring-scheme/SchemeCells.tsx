import { type ScoringSchemeStatus, scoringSchemeStatusLabels } from '@duban/schema/vocabulary/scoring';
import Box from '@mui/material/Box';
import { DateSpan } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import type { SchemeRow } from './scoring-scheme.graphql.ts';

const tones: Record<ScoringSchemeStatus, Tone> = {
  DRAFT: 'warning',
  RETURNED: 'danger',
  IN_FORCE: 'info',
  WITHDRAWN: 'neutral',
};

export function SchemeStatus({ status }: Pick<SchemeRow, 'status'>) {
  return <StatusChip status={status} labels={scoringSchemeStatusLabels} tones={tones} />;
}

export function SchemeDays({ startsOn: from, endsOn: to }: Pick<SchemeRow, 'startsOn' | 'endsOn'>) {
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <DateSpan from={from} to={to} />
    </Box>
  );
}

export function SchemeCard({ scheme }: { scheme: SchemeRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('scoring-scheme', scheme.id)}>{scheme.title}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <SchemeStatus status={scheme.status} />
        <SchemeDays startsOn={scheme.startsOn} endsOn={scheme.endsOn} />
      </Box>
    </Box>
  );
}
