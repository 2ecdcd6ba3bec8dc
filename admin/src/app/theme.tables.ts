import type { ThemeOptions } from '@mui/material/styles';
import { surfaces } from '../ui/tones.ts';

export const tables: NonNullable<ThemeOptions['components']> = {
  MuiTable: { styleOverrides: { root: { fontVariantNumeric: 'tabular-nums' } } },
  MuiTableCell: {
    styleOverrides: {
      root: {
        padding: '8px 12px',
        borderBottomColor: surfaces.faintLine,
        fontSize: '0.8125rem',
        lineHeight: 1.5,
      },
      head: {
        color: surfaces.muted,
        fontWeight: 500,
        whiteSpace: 'nowrap',
        backgroundColor: '#f8fafb',
        borderBottomColor: surfaces.line,
      },
      paddingCheckbox: { padding: '0 4px' },
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: {
        '&:last-of-type > td': { borderBottom: 0 },
        '&.MuiTableRow-hover:hover': { backgroundColor: surfaces.wash },
      },
    },
  },
  // Lies over the row of filters, so that choosing a row moves nothing.
  RaBulkActionsToolbar: {
    styleOverrides: {
      root: {
        '& .RaBulkActionsToolbar-toolbar': {
          minHeight: 58,
          height: 58,
          transform: 'translateY(-58px)',
          borderRadius: '6px 6px 0 0',
        },
        // Hidden, not only without height: the keyboard would go through buttons that nobody sees.
        '& .RaBulkActionsToolbar-collapsed': {
          minHeight: 0,
          height: 0,
          transform: 'translateY(0)',
          visibility: 'hidden',
        },
      },
    },
  },
  MuiTablePagination: {
    styleOverrides: {
      root: { borderBottom: 0, color: surfaces.muted },
      toolbar: { minHeight: 44, flexWrap: 'wrap' },
    },
  },
};
