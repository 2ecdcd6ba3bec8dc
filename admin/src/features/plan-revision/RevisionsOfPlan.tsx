import { planChangeKindLabels, planRevisionStatusLabels } from '@duban/schema/vocabulary/plan-revision';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { PlanRevisions, type RevisionRow } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';
import { revisionTones } from './revisionTones.ts';

function Row({ row }: { row: RevisionRow }) {
  const t = useMessages(planRevisionMessages);
  const label = useLabel();
  const counts = row.changeCounts.filter(({ kind, count }) => kind !== 'UNCHANGED' && count > 0);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        rowGap: 0.5,
        px: 2,
        py: 1,
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      <RowLink to={showPath('plan-revision', row.id)}>{t('nth', { number: row.number })}</RowLink>
      <StatusChip status={row.status} labels={planRevisionStatusLabels} tones={revisionTones} />
      <span>{row.documentNumber ?? t('noNumber')}</span>
      {row.issuedOn && <DateField value={row.issuedOn} />}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {counts.map(({ kind, count }) => `${label(planChangeKindLabels, kind)} ${count}`).join(' · ')}
      </Box>
    </Box>
  );
}

/** Nothing where the plan was never revised. */
export function RevisionsOfPlan({ planId }: { planId: string }) {
  const t = useMessages(planRevisionMessages);
  const { data } = useDocument(PlanRevisions, { id: planId });
  const revisions = data?.workPlan?.revisions ?? [];
  if (revisions.length === 0) return null;
  return (
    <Panel title={t('history.title')} aside={revisions.length} padded={false}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {revisions.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </Box>
    </Panel>
  );
}
