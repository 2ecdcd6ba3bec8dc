import { type SchemeStatus, schemeStatusLabels } from '@duban/schema/vocabulary/evaluation';
import { organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import Box from '@mui/material/Box';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import type { SchemeRow } from './evaluation-scheme.graphql.ts';

const schemeTones: Record<SchemeStatus, Tone> = {
  DRAFT: 'warning',
  RETURNED: 'danger',
  IN_FORCE: 'info',
  CLOSED: 'neutral',
  WITHDRAWN: 'neutral',
};

export function SchemeStatusChip({ status }: Pick<SchemeRow, 'status'>) {
  return <StatusChip status={status} labels={schemeStatusLabels} tones={schemeTones} />;
}

export function SchemeLevel({ level }: Pick<SchemeRow, 'level'>) {
  const label = useLabel();
  return <Tag>{label(organizationLevelLabels, level)}</Tag>;
}

export function SchemeCard({ scheme }: { scheme: SchemeRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('evaluation-scheme', scheme.id)}>{scheme.title}</RowLink>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <span>{scheme.year}</span>
        <SchemeLevel level={scheme.level} />
        <SchemeStatusChip status={scheme.status} />
      </Box>
    </Box>
  );
}
