import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { type RaRecord, useListContext } from 'ra-core';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { RuledList } from '../RuledList.tsx';
import { surfaces } from '../tones.ts';
import { uiMessages } from '../ui.messages.ts';
import { type Choosing, RowBox } from './choosing.tsx';

interface CardsProps<Row extends RaRecord> {
  rows: readonly Row[];
  card: (row: Row) => ReactNode;
  /** without it nothing can be chosen */
  choosing: Choosing<Row> | undefined;
}

/** What is chosen stays in view with its buttons, however far one has scrolled. */
function ChosenBar({ ids, children }: { ids: readonly RaRecord['id'][]; children: ReactNode }) {
  const t = useMessages(uiMessages);
  const { selectedIds, onSelect } = useListContext();
  const chosen = ids.filter((id) => selectedIds.includes(id)).length;
  return (
    <Box
      sx={{
        position: 'sticky',
        top: 56,
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: 1.5,
        py: 0.5,
        bgcolor: 'background.paper',
        borderBottom: `1px solid ${surfaces.faintLine}`,
      }}
    >
      <FormControlLabel
        label={chosen > 0 ? t('chosen', { count: chosen }) : t('chooseAll')}
        control={
          <Checkbox
            checked={chosen === ids.length}
            indeterminate={chosen > 0 && chosen < ids.length}
            onChange={(_, all) => onSelect(all ? [...ids] : [])}
          />
        }
        sx={{ mr: 'auto' }}
      />
      {chosen > 0 && children}
    </Box>
  );
}

/** Rows on a phone; where something may be done to many, each with a box to choose it by. */
export function Cards<Row extends RaRecord>({ rows, card, choosing }: CardsProps<Row>) {
  const { selectedIds, onToggleItem } = useListContext<Row>();
  const selectable = choosing ? rows.filter(choosing.may) : [];
  return (
    <>
      {selectable.length > 0 && (
        <ChosenBar ids={selectable.map(({ id }) => id)}>{choosing?.buttons}</ChosenBar>
      )}
      <RuledList>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.id}
            sx={{ px: 1.5, py: 1.25, display: 'flex', alignItems: 'flex-start', gap: 0.5 }}
          >
            {choosing?.may(row) && (
              <RowBox
                name={choosing.name(row)}
                checked={selectedIds.includes(row.id)}
                onToggle={() => onToggleItem(row.id)}
                sx={{ ml: -1.25, mt: -1.25 }}
              />
            )}
            <Box sx={{ flex: 1, minWidth: 0 }}>{card(row)}</Box>
          </Box>
        ))}
      </RuledList>
    </>
  );
}
