import { type TargetProgress, targetProgressLabels } from '@duban/schema/vocabulary/annual-target';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import { type Tone, tones } from '../../ui/tones.ts';
import { unitMapPath } from '../coverage-map/useChosenMap.ts';
import type { StandingRow } from './annual-target.graphql.ts';
import { annualTargetMessages } from './annual-target.messages.ts';

const progressTones: Record<TargetProgress, Tone> = {
  REACHED: 'success',
  ON_PACE: 'info',
  BEHIND: 'warning',
  NO_TARGET: 'neutral',
};

export function ProgressChip({ progress }: Pick<StandingRow, 'progress'>) {
  return <StatusChip status={progress} labels={targetProgressLabels} tones={progressTones} />;
}

export function UnitLink({ row }: { row: StandingRow }) {
  const { scoreId, organization } = row;
  if (!scoreId) return <>{organization.shortName}</>;
  return <RowLink to={showPath('score', scoreId)}>{organization.shortName}</RowLink>;
}

/** To the pieces and points of the plan that the unit's year rests on. */
export function MapLink({ row }: { row: StandingRow }) {
  const t = useMessages(annualTargetMessages);
  if (!row.scoreId) return null;
  return (
    <Box component="span" sx={{ fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
      <RowLink to={unitMapPath(row.organization.id, row.year)}>{t('map')}</RowLink>
    </Box>
  );
}

export function TargetFigure({ row }: { row: StandingRow }) {
  const t = useMessages(annualTargetMessages);
  if (row.target === null) return <>—</>;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {row.ownTarget && <Tag>{t('ownTarget')}</Tag>} {row.target}
    </Box>
  );
}

export function Reached({ row, width = 132 }: { row: StandingRow; width?: number | string }) {
  if (row.percent === null) return <>—</>;
  return <PercentBar value={row.percent} width={width} color={tones[progressTones[row.progress]].fill} />;
}

/** How far before the next one, and how far behind the one before. */
export function Distance({ row }: { row: StandingRow }) {
  const t = useMessages(annualTargetMessages);
  const { lead, behind } = row;
  return (
    <Box component="span" sx={{ display: 'inline-grid', fontSize: '0.8125rem', whiteSpace: 'nowrap' }}>
      {lead !== null && <span>{lead > 0 ? t('lead', { points: lead }) : t('tied')}</span>}
      {behind !== null && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('behind', { points: behind })}
        </Box>
      )}
    </Box>
  );
}
