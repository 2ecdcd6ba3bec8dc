import { type ConcernSource, concernSourceLabels } from '@duban/schema/vocabulary/public-concern';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { formatMonth, formatYearMonth } from '../../ui/dates.ts';
import { listPath } from '../../ui/list/RowLink.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import type { AnalysisChoice } from './analysisValues.ts';
import { rowsFilter, useChange } from './analysisValues.ts';
import { concernAnalysisMessages } from './concern-analysis.messages.ts';
import type { ConcernAnalysis, ConcernLine } from './public-concern.graphql.ts';

interface Span {
  from: string;
  to: string;
}

const quarterOf = (day: string) => Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;

/** Within one year the year goes without saying, so that twelve months stand beside their sums. */
function usePeriodName(periods: readonly Span[], unit: AnalysisChoice['unit']): (span: Span) => string {
  const language = useLanguage();
  const oneYear = new Set(periods.map(({ from }) => from.slice(0, 4))).size === 1;
  return ({ from }) => {
    const year = from.slice(0, 4);
    if (unit === 'YEAR') return year;
    if (unit === 'QUARTER') return oneYear ? `Q${quarterOf(from)}` : `${year} Q${quarterOf(from)}`;
    const month = Number(from.slice(5, 7));
    return oneYear ? formatMonth(month, language) : formatYearMonth(Number(year), month, language);
  };
}

/** The more, the darker: what stands out is seen before it is read. */
function wash(count: number, most: number): string | undefined {
  return count === 0 || most === 0 ? undefined : `rgba(58, 119, 179, ${0.06 + (0.3 * count) / most})`;
}

function Figure({ count, to }: { count: number; to: string }) {
  if (count === 0)
    return (
      <Box component="span" sx={{ color: 'text.disabled' }}>
        0
      </Box>
    );
  return (
    <Link component={RouterLink} to={to} sx={{ color: tones.info.text, fontVariantNumeric: 'tabular-nums' }}>
      {count}
    </Link>
  );
}

interface LineProps {
  line: ConcernLine;
  name: string;
  analysis: ConcernAnalysis;
  choice: AnalysisChoice;
  most: number;
}

function Line({ line, name, analysis, choice, most }: LineProps) {
  const changed = useChange();
  const { key } = line;
  const rows = (span?: Span) =>
    listPath('public-concern', rowsFilter(choice, { ...(key && { key }), ...(span && { span }) }));
  return (
    <TableRow sx={key ? undefined : { '& > *': { fontWeight: 600 } }}>
      <TableCell
        component="th"
        scope="row"
        sx={{ position: 'sticky', left: 0, backgroundColor: surfaces.paper, whiteSpace: 'nowrap' }}
      >
        {name}
      </TableCell>
      {analysis.periods.map((span, index) => (
        <TableCell
          key={span.from}
          align="right"
          sx={key ? { backgroundColor: wash(line.counts[index] ?? 0, most) } : undefined}
        >
          <Figure count={line.counts[index] ?? 0} to={rows(span)} />
        </TableCell>
      ))}
      <TableCell align="right">
        <Figure count={line.raised} to={rows()} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {changed(line.raised, line.previous)}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {changed(line.raised, line.lastYear)}
      </TableCell>
      <TableCell align="right">{line.settled}</TableCell>
      <TableCell align="right" sx={line.overdue > 0 ? { color: tones.danger.text } : undefined}>
        {line.overdue}
      </TableCell>
    </TableRow>
  );
}

export function AnalysisTable({ analysis, choice }: { analysis: ConcernAnalysis; choice: AnalysisChoice }) {
  const t = useMessages(concernAnalysisMessages);
  const label = useLabel();
  const nameOf = (line: ConcernLine) => line.name ?? label(concernSourceLabels, line.key as ConcernSource);
  const most = Math.max(0, ...analysis.lines.flatMap(({ counts }) => counts));
  const periodName = usePeriodName(analysis.periods, choice.unit);
  const spanName = ({ from, to }: Span) => t('ofSpan', { from, to });
  const shared = { analysis, choice, most };
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={{ position: 'sticky', left: 0 }}>{t('line')}</TableCell>
            {analysis.periods.map((span) => (
              <TableCell key={span.from} align="right" title={spanName(span)}>
                {periodName(span)}
              </TableCell>
            ))}
            <TableCell align="right">{t('total')}</TableCell>
            <TableCell align="right" title={spanName(analysis.previousSpan)}>
              {t('before')}
            </TableCell>
            <TableCell align="right" title={spanName(analysis.lastYearSpan)}>
              {t('lastYear')}
            </TableCell>
            <TableCell align="right">{t('figures.settled')}</TableCell>
            <TableCell align="right">{t('figures.overdue')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {analysis.lines.map((line) => (
            <Line key={line.key} line={line} name={nameOf(line)} {...shared} />
          ))}
          <Line line={analysis.total} name={t('total')} {...shared} />
        </TableBody>
      </Table>
    </Box>
  );
}
