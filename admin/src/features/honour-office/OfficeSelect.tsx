import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMessages } from '../../app/i18n/messages.ts';
import type { Office } from './honour-office.graphql.ts';
import { honourOfficeMessages } from './honour-office.messages.ts';

interface OfficeSelectProps {
  offices: readonly Office[];
  office: Office | undefined;
  onChange: (id: string) => void;
}

/** One office of those that the reader reads; nothing where there is but one. */
export function OfficeSelect({ offices, office, onChange }: OfficeSelectProps) {
  const t = useMessages(honourOfficeMessages);
  if (offices.length < 2 || !office) return null;
  return (
    <TextField
      select
      value={office.id}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: 130 } }}
      slotProps={{ htmlInput: { 'aria-label': t('office') } }}
    >
      {offices.map(({ id, shortName }) => (
        <MenuItem key={id} value={id}>
          {shortName}
        </MenuItem>
      ))}
    </TextField>
  );
}
