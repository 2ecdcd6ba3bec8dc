import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { bulletinMessages } from './bulletin.messages.ts';

const style = {
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: '0.8125rem',
  lineHeight: 1.5,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { border: '1px solid #8a97a5', px: 0.75, py: 0.4, textAlign: 'center' },
  '& td': { minWidth: '3em' },
  '& td:first-of-type, & td:nth-of-type(2)': { minWidth: '6em' },
  '& td:first-of-type': { textAlign: 'left' },
  '& th': { fontWeight: 600, whiteSpace: 'nowrap' },
  '& thead': { display: 'table-header-group' },
  '& tr': { breakInside: 'avoid' },
} as const;

export interface Annex {
  name: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  more?: number;
}

function AnnexTable({ index, name, head, rows, more = 0 }: Annex & { index: number }) {
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

/** Those that have rows, numbered in their order. */
export function AnnexTables({ tables }: { tables: readonly Annex[] }) {
  return (
    <>
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map((table, index) => (
          <AnnexTable key={table.name} index={index + 1} {...table} />
        ))}
    </>
  );
}
