import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import type { BulletinPage } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

type Figures = BulletinPage['figures'];

const style = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { border: '1px solid #8a97a5', px: 0.75, py: 0.4, textAlign: 'center' },
  '& td:first-of-type': { textAlign: 'left' },
  '& th': { fontWeight: 600 },
  '& thead': { display: 'table-header-group' },
  '& tr': { breakInside: 'avoid' },
} as const;

interface TableProps {
  index: number;
  name: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  more?: number;
}

function Table({ index, name, head, rows, more = 0 }: TableProps) {
  const t = useMessages(bulletinMessages);
  return (
    <Box component="section" sx={{ mt: 2.5 }}>
      <Box component="h3" sx={{ m: 0, mb: 0.75, fontSize: '0.9375rem', fontWeight: 600 }}>
        {t('document.annex', { index, name })}
      </Box>
      <Box sx={{ overflowX: 'auto' }}>
        <Box component="table" sx={style}>
          <thead>
            <tr>
              {head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, place) => (
                  <td key={head[place]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
      {more > 0 && <Box sx={{ mt: 0.5, fontSize: '0.8125rem' }}>{t('document.more', { count: more })}</Box>}
    </Box>
  );
}

/** The figures that the text was drafted from, as they were frozen. */
export function BulletinTables({ figures }: { figures: Figures }) {
  const t = useMessages(bulletinMessages);
  const language = useLanguage();
  const { sum, progress, late, lateCount, orders } = figures;
  const counts = (row: Figures['sum']) => [
    row.total,
    row.completed,
    row.completedInPeriod,
    `${row.percent}%`,
    row.red,
    row.yellow,
  ];
  const tables = [
    {
      name: t('document.progress'),
      head: [
        t('document.organization'),
        t('document.total'),
        t('document.completed'),
        t('document.completedInPeriod'),
        t('document.percent'),
        t('document.red'),
        t('document.yellow'),
      ],
      rows: [
        ...progress.map((row) => ({ key: row.organizationId, cells: [row.organization, ...counts(row)] })),
        { key: 'sum', cells: [<strong key="sum">{t('document.sum')}</strong>, ...counts(sum)] },
      ],
    },
    {
      name: t('document.late'),
      head: [
        t('document.item'),
        t('document.organization'),
        t('document.dueOn'),
        t('document.daysLate'),
        t('document.progressNow'),
      ],
      rows: late.map((row) => ({
        key: row.assignmentId,
        cells: [
          row.workItem,
          row.organization,
          formatDay(row.dueOn, language),
          row.daysLate,
          `${row.percent}%`,
        ],
      })),
      more: lateCount - late.length,
    },
    {
      name: t('document.orders'),
      head: [t('document.number'), t('document.dueOn'), t('document.answered')],
      rows: orders.map((row) => ({
        key: row.orderId,
        cells: [row.number, formatDay(row.dueOn, language), `${row.answered} / ${row.addressees}`],
      })),
    },
  ];
  return (
    <>
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map((table, index) => (
          <Table key={table.name} index={index + 1} {...table} />
        ))}
    </>
  );
}
