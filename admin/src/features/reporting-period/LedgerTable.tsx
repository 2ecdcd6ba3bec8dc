import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Card from '@mui/material/Card';
import { useMessages } from '../../app/i18n/messages.ts';
import { surfaces } from '../../ui/tones.ts';
import { LedgerFigures } from './LedgerFigures.tsx';
import type { Figures, LedgerRow } from './ledger.ts';
import { monthsOf } from './ledger.ts';
import { useMonthName } from './monthName.ts';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

export interface LedgerProps {
  year: number;
  rows: readonly LedgerRow[];
  chosen: { organizationId: string | null; month: string | null };
  /** month null: the whole year */
  onChoose: (organizationId: string, month: string | null) => void;
}

const head = '#f8fafb';
const style = {
  borderCollapse: 'separate',
  borderSpacing: 0,
  width: '100%',
  fontSize: '0.8125rem',
  lineHeight: '18px',
  '& th, & td': {
    p: 0,
    textAlign: 'left',
    fontWeight: 400,
    borderBottom: `1px solid ${surfaces.faintLine}`,
    borderRight: `1px solid ${surfaces.faintLine}`,
  },
  '& thead th': { position: 'sticky', top: 0, zIndex: 2, p: 1, backgroundColor: head, color: surfaces.muted },
  '& th:first-of-type': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    minWidth: 132,
    px: 1.5,
    py: 0.75,
    backgroundColor: '#fff',
    borderRightColor: surfaces.line,
  },
  '& thead th:first-of-type': { zIndex: 3, backgroundColor: head },
  '& td': { minWidth: 62 },
} as const;

interface CellProps {
  figures: Figures | undefined;
  label: string;
  selected: boolean;
  onClick: () => void;
}

export function LedgerButton({ figures, label, selected, onClick }: CellProps) {
  const t = useMessages(reportingPeriodMessages);
  if (!figures) return <LedgerFigures figures={figures} />;
  const { total, reported, late, missed, overdue } = figures;
  const text = t('cell', { name: label, total, reported, late, missed, overdue });
  return (
    <ButtonBase
      onClick={onClick}
      aria-label={text}
      title={text}
      aria-pressed={selected}
      sx={{
        display: 'block',
        width: '100%',
        px: 1,
        py: 0.5,
        font: 'inherit',
        textAlign: 'left',
        backgroundColor: selected ? '#dae6f2' : undefined,
        '&:hover': { backgroundColor: surfaces.wash },
      }}
    >
      <LedgerFigures figures={figures} />
    </ButtonBase>
  );
}

function Row({ row, year, chosen, onChoose }: Omit<LedgerProps, 'rows'> & { row: LedgerRow }) {
  const t = useMessages(reportingPeriodMessages);
  const monthName = useMonthName();
  const { id, shortName } = row.organization;
  const cell = (figures: Figures | undefined, month: string | null) => (
    <td key={month}>
      <LedgerButton
        figures={figures}
        label={`${shortName} ${month ? monthName(month) : t('sum')}`}
        selected={chosen.organizationId === id && chosen.month === month}
        onClick={() => onChoose(id, month)}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">{shortName}</th>
      {cell(row.sum, null)}
      {monthsOf(year).map((month) => cell(row.months.get(month), month))}
    </tr>
  );
}

export function LedgerTable({ rows, ...props }: LedgerProps) {
  const t = useMessages(reportingPeriodMessages);
  const monthName = useMonthName();
  return (
    <Card tabIndex={0} sx={{ overflow: 'auto', maxHeight: 'calc(100vh - 190px)', mb: 2 }}>
      <Box component="table" sx={style}>
        <thead>
          <tr>
            <th scope="col">{t('organization')}</th>
            <th scope="col">{t('sum')}</th>
            {monthsOf(props.year).map((month) => (
              <th key={month} scope="col">
                {monthName(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.organization.id} row={row} {...props} />
          ))}
        </tbody>
      </Box>
    </Card>
  );
}
