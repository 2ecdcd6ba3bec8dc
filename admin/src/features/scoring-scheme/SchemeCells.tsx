import { type ScoringSchemeStatus, scoringSchemeStatusLabels } from '@duban/schema/vocabulary/scoring';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { BlockedNotice } from '../../ui/BlockedNotice.tsx';
import { DateSpan } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import type { SchemePage, SchemeRow } from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

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

/** As it stands nobody can put it in force: said to its office, with what stands in its way. */
export function SchemeBlocked({ scheme: { blockedBy } }: { scheme: Pick<SchemePage, 'blockedBy'> }) {
  const t = useMessages(scoringSchemeMessages);
  if (!blockedBy) return null;
  return (
    <BlockedNotice
      text={t('blocked')}
      by={{ to: showPath('scoring-scheme', blockedBy.id), title: blockedBy.title }}
    />
  );
}
