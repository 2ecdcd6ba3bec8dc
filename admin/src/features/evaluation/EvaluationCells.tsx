import { type EvaluationStatus, evaluationStatusLabels } from '@duban/schema/vocabulary/evaluation';
import { organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import type { EvaluationRow } from './evaluation.graphql.ts';
import { evaluationMessages } from './evaluation.messages.ts';

const evaluationTones: Record<EvaluationStatus, Tone> = {
  COMPUTED: 'neutral',
  PUBLISHED: 'success',
  OBJECTED: 'warning',
  CORRECTED: 'neutral',
  CONFIRMED: 'info',
};

export function ResultStatus({ status }: Pick<EvaluationRow, 'status'>) {
  return <StatusChip status={status} labels={evaluationStatusLabels} tones={evaluationTones} />;
}

/** Two decimals, as they are counted. */
export const pointsText = (points: number) => points.toFixed(2);

/** Where it stands now, and where it stood when published, if corrections of others have moved it. */
export function Rank({ row }: { row: Pick<EvaluationRow, 'rank' | 'publishedRank'> }) {
  const t = useMessages(evaluationMessages);
  const moved = row.publishedRank != null && row.publishedRank !== row.rank;
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      <strong>{row.rank}</strong>
      {moved && (
        <Box component="span" sx={{ ml: 0.75, fontSize: '0.75rem', color: 'text.secondary' }}>
          {t('formerRank', { rank: row.publishedRank ?? 0 })}
        </Box>
      )}
    </Box>
  );
}

export function EvaluationCard({ row }: { row: EvaluationRow }) {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <RowLink to={showPath('evaluation', row.id)}>{row.organization.shortName}</RowLink>
        <Box component="strong" sx={{ ml: 'auto', fontSize: '1rem' }}>
          {pointsText(row.points)}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', color: 'text.secondary' }}>
        <span>{t('rankOf', { rank: row.rank, count: row.outOf })}</span>
        <span>
          {row.year} · {label(organizationLevelLabels, row.level)}
        </span>
        <ResultStatus status={row.status} />
      </Box>
    </Box>
  );
}
