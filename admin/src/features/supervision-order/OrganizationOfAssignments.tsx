import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMessages } from '../../app/i18n/messages.ts';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

interface OrganizationOfAssignmentsProps {
  organizations: readonly OrganizationChoice[];
  value: string;
  onChange: (id: string) => void;
}

/** The API tells one organization's assignments at a time: which of the addressees'. */
export function OrganizationOfAssignments({
  organizations,
  value,
  onChange,
}: OrganizationOfAssignmentsProps) {
  const t = useMessages(supervisionOrderMessages);
  return (
    <TextField
      select
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: { xs: '100%', sm: 170 }, flex: 'none' }}
      slotProps={{ htmlInput: { 'aria-label': t('issue.assignmentsOf') } }}
    >
      {organizations.map(({ id, shortName }) => (
        <MenuItem key={id} value={id}>
          {shortName}
        </MenuItem>
      ))}
    </TextField>
  );
}
