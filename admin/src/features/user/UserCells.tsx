import { type RoleName, roleLabels } from '@duban/schema/vocabulary/user';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { Tag } from '../../ui/StatusChip.tsx';
import { UserActions } from './UserActions.tsx';
import type { UserRow } from './user.graphql.ts';
import { userMessages } from './user.messages.ts';

export function Roles({ roles }: { roles: readonly RoleName[] }) {
  const label = useLabel();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {roles.map((role) => (
        <Tag key={role} tone="info">
          {label(roleLabels, role)}
        </Tag>
      ))}
    </Box>
  );
}

export function UserState({ account }: { account: UserRow }) {
  const t = useMessages(userMessages);
  return account.disabled ? (
    <Tag tone="danger">{t('disabled')}</Tag>
  ) : (
    <Tag tone="success">{t('enabled')}</Tag>
  );
}

export function OrganizationCell({ account }: { account: UserRow }) {
  const { shortName, parent } = account.organization;
  return (
    <Box>
      {shortName}
      {parent && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{parent.shortName}</Box>}
    </Box>
  );
}

export function UserCard({ account }: { account: UserRow }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 0.5 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
          <strong>{account.name}</strong>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {account.username}
          </Box>
          <UserState account={account} />
        </Box>
        <span>{account.organization.shortName}</span>
        <Roles roles={account.roles} />
      </Box>
      <UserActions account={account} />
    </Box>
  );
}
