import {
  type CoverageMedia,
  type CoverageStatus,
  coverageMediaLabels,
  coverageStatusLabels,
} from '@duban/schema/vocabulary/coverage-request';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import type { RequestRow } from './coverage-request.graphql.ts';
import { coverageRequestMessages } from './coverage-request.messages.ts';
import { coverageTones } from './coverageTones.ts';

export function CoverageStatusChip({ status }: { status: CoverageStatus }) {
  return <StatusChip status={status} labels={coverageStatusLabels} tones={coverageTones} />;
}

export function MediaText({ media }: { media: readonly CoverageMedia[] }) {
  const t = useMessages(coverageRequestMessages);
  const label = useLabel();
  return <>{media.map((kind) => label(coverageMediaLabels, kind)).join(t('separator'))}</>;
}

export function RequestCard({ row }: { row: RequestRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('coverage-request', row.id)}>{row.title}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <CoverageStatusChip status={row.status} />
        <MediaText media={row.media} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
        <span>{row.organization.shortName}</span>
        <MomentField value={row.startsAt} />
        <WorkItemNumbers items={row.workItems} />
      </Box>
    </Box>
  );
}
