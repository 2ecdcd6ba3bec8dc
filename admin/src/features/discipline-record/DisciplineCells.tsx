import {
  type DisciplineStatus,
  disciplineActionLabels,
  disciplineKindLabels,
  disciplineStatusLabels,
  disciplineTransitions,
} from '@duban/schema/vocabulary/discipline-record';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { RecordRow } from './discipline-record.graphql.ts';
import { disciplineRecordMessages } from './discipline-record.messages.ts';

export function DisciplineStatusChip({ status }: { status: DisciplineStatus }) {
  return (
    <StatusChip
      status={status}
      labels={disciplineStatusLabels}
      tones={{ OPEN: 'danger', CONCLUDED: 'success' }}
    />
  );
}

export function RecordCard({ row }: { row: RecordRow }) {
  const label = useLabel();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('discipline-record', row.id)}>{row.title}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <DisciplineStatusChip status={row.status} />
        <span>{label(disciplineKindLabels, row.kind)}</span>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary' }}>
        <span>{row.organization.shortName}</span>
        <DateField value={row.occurredOn} />
        <span>{row.place}</span>
      </Box>
    </Box>
  );
}

export function DisciplineFlowHelp() {
  const t = useMessages(disciplineRecordMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={disciplineTransitions}
      statuses={disciplineStatusLabels}
      actions={disciplineActionLabels}
    />
  );
}
