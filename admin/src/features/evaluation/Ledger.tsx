import {
  type Criterion,
  criterionLabels,
  criterionRules,
  entrySourceLabels,
} from '@duban/schema/vocabulary/evaluation';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import { EvaluationLedger, type LedgerLine } from './evaluation.graphql.ts';
import { evaluationMessages } from './evaluation.messages.ts';

const pageOfLines = 25;
const mostAtOnce = 100;

/** Where the row stands in the console. */
function pathOf({ source, sourceId, assignmentId }: LedgerLine): string | null {
  if (assignmentId) return showPath('assignment', assignmentId);
  if (source === 'SupervisionOrder' && sourceId) return showPath('supervision-order', sourceId);
  if (source === 'AccountabilityDecision' && sourceId) return showPath('accountability', sourceId);
  return null;
}

function What({ line }: { line: LedgerLine }) {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  const path = pathOf(line);
  if (line.correction) return <>{line.title}</>;
  if (!line.source)
    return <>{t(criterionRules[line.criterion].kind === 'DEDUCT' ? 'ledger.base' : 'ledger.full')}</>;
  const text: string = line.workItem
    ? `${line.workItem.number}. ${line.workItem.displayTitle}`
    : (line.title ?? label(entrySourceLabels, line.source));
  return path ? <RowLink to={path}>{text}</RowLink> : text;
}

function Line({ line }: { line: LedgerLine }) {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  const { source, correction, good, total, day } = line;
  const share = good !== null && total !== null && criterionRules[line.criterion].kind === 'SHARE';
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: { xs: 0.25, md: 1.5 },
        alignItems: 'center',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: '92px minmax(0, 1fr) 104px 84px 84px' },
        px: 2,
        py: 0.9,
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      <Box sx={{ display: { xs: 'none', md: 'block' } }}>
        {correction ? (
          <Tag tone="warning">{t('ledger.correction')}</Tag>
        ) : (
          source && <Tag>{label(entrySourceLabels, source)}</Tag>
        )}
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <What line={line} />
      </Box>
      <Box sx={{ color: 'text.secondary', gridRow: { xs: 2, md: 'auto' } }}>
        {day && <DateField value={day} />}
      </Box>
      <Box sx={{ color: 'text.secondary', textAlign: 'right', gridRow: { xs: 2, md: 'auto' } }}>
        {share && t('ledger.share', { good: good ?? 0, total: total ?? 0 })}
      </Box>
      <Box
        sx={{
          textAlign: 'right',
          gridColumn: { xs: 2, md: 'auto' },
          gridRow: { xs: 1, md: 'auto' },
          fontVariantNumeric: 'tabular-nums',
          color: line.points < 0 ? tones.danger.text : 'text.primary',
        }}
      >
        {`${line.points > 0 ? '+' : ''}${Number(line.points.toFixed(3))}`}
      </Box>
    </Box>
  );
}

/** The rows behind the points; each leads to its own page. */
export function Ledger({ evaluationId, criterion }: { evaluationId: string; criterion: Criterion | null }) {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  const [first, setFirst] = useState(pageOfLines);
  const { data } = useDocument(EvaluationLedger, { evaluationId, criterion, first, offset: null });
  const page = data?.evaluationEntries;
  const lines = page?.nodes ?? [];
  const total = page?.totalCount ?? 0;
  const more = Math.min(total, mostAtOnce) - lines.length;
  return (
    <Panel
      title={criterion ? `${t('ledger.title')} · ${label(criterionLabels, criterion)}` : t('ledger.title')}
      aside={total > 0 ? t('ledger.shown', { shown: lines.length, total }) : undefined}
      padded={false}
    >
      {page && lines.length === 0 && <EmptyState compact title={t('ledger.empty')} />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </Box>
      {more > 0 && (
        <Box sx={{ p: 1, textAlign: 'center', borderTop: `1px solid ${surfaces.faintLine}` }}>
          <Button onClick={() => setFirst(mostAtOnce)}>{t('ledger.more', { count: more })}</Button>
        </Box>
      )}
    </Panel>
  );
}
