import { administratorRoles, type RoleName, roleLabels, roleNames } from '@duban/schema/vocabulary/user';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useField } from '../../ui/form/useField.ts';
import { userMessages } from './user.messages.ts';

const administrators: readonly RoleName[] = administratorRoles;
const business = roleNames.filter((role) => !administrators.includes(role));

/** An administrator's role drives out all others, and they it. */
export function withRole(roles: readonly RoleName[], role: RoleName): RoleName[] {
  if (roles.includes(role)) return roles.filter((other) => other !== role);
  if (administrators.includes(role)) return [role];
  return [...roles.filter((other) => !administrators.includes(other)), role];
}

interface GroupProps {
  title: string;
  offered: readonly RoleName[];
  chosen: readonly RoleName[];
  onToggle: (role: RoleName) => void;
}

function Group({ title, offered, chosen, onToggle }: GroupProps) {
  const label = useLabel();
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontSize: '0.75rem', color: 'text.secondary' }}>
        {title}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
        {offered.map((role) => (
          <FormControlLabel
            key={role}
            control={
              <Checkbox size="small" checked={chosen.includes(role)} onChange={() => onToggle(role)} />
            }
            label={label(roleLabels, role)}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        ))}
      </Box>
    </Box>
  );
}

export function RolesInput({ name }: { name: string }) {
  const t = useMessages(userMessages);
  const { field, error } = useField(name, { required: true });
  const chosen = field.value as RoleName[];
  const toggle = (role: RoleName) => field.onChange(withRole(chosen, role));
  return (
    <Box data-fault={error ? '' : undefined}>
      <Box sx={{ fontSize: '0.8125rem', fontWeight: 500, mb: 0.5 }}>{t('fields.roles')}</Box>
      <Box sx={{ display: 'grid', gap: 0.5 }}>
        <Group title={t('rules.business')} offered={business} chosen={chosen} onToggle={toggle} />
        <Group title={t('rules.administrators')} offered={administrators} chosen={chosen} onToggle={toggle} />
      </Box>
      <FormHelperText error={Boolean(error)} role={error ? 'alert' : undefined}>
        {error ?? t('rules.roles')}
      </FormHelperText>
    </Box>
  );
}
