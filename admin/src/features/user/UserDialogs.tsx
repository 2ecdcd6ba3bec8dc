import type { RoleName } from '@duban/schema/vocabulary/user';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { PasswordInput } from './PasswordInput.tsx';
import { PersonFields, UsernameInput } from './UserInputs.tsx';
import { CreateUser, ResetPassword, UpdateUser, type UserRow } from './user.graphql.ts';
import { userMessages } from './user.messages.ts';

export interface UserDialogProps {
  account: UserRow;
  open: boolean;
  onClose: () => void;
}

interface Person {
  name: string;
  organization: OrganizationChoice | null;
  roles: RoleName[];
}

const placeOf = (path: string) => (path.startsWith('organizationId') ? 'organization' : path);

function personInput({ name, organization, roles }: Person) {
  return { name, roles, organizationId: organization?.id ?? '' };
}

export function CreateUserDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useMessages(userMessages);
  const empty: Person & { username: string; password: string } = {
    username: '',
    name: '',
    organization: null,
    roles: [],
    password: '',
  };
  return (
    <CommandDialog
      open={open}
      onClose={onClose}
      title={t('create.title')}
      submitLabel={t('create.submit')}
      success={t('create.done')}
      document={CreateUser}
      defaultValues={empty}
      placeOf={placeOf}
      toVariables={({ username, password, ...person }) => ({
        input: { username, password, ...personInput(person) },
      })}
    >
      <UsernameInput />
      <PersonFields />
      <PasswordInput name="password" label={t('fields.password')} />
    </CommandDialog>
  );
}

export function EditUserDialog({ account, ...dialog }: UserDialogProps) {
  const t = useMessages(userMessages);
  const { id, version, disabled, name, organization, roles } = account;
  const known: Person = { name, organization, roles };
  return (
    <CommandDialog
      {...dialog}
      title={`${t('update.title')} · ${account.username}`}
      submitLabel={t('update.submit')}
      success={t('update.done')}
      document={UpdateUser}
      defaultValues={known}
      placeOf={placeOf}
      toVariables={(person) => ({ input: { id, version, disabled, ...personInput(person) } })}
    >
      <PersonFields autoFocus />
    </CommandDialog>
  );
}

function Hint({ children }: { children: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {children}
    </Typography>
  );
}

export function ResetPasswordDialog({ account, ...dialog }: UserDialogProps) {
  const t = useMessages(userMessages);
  const { id, version, name } = account;
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      title={t('reset.title', { name })}
      submitLabel={t('reset.submit')}
      success={t('reset.done')}
      document={ResetPassword}
      defaultValues={{ password: '' }}
      toVariables={({ password }) => ({ input: { id, version, password } })}
    >
      <Hint>{t('reset.hint')}</Hint>
      <PasswordInput name="password" label={t('fields.newPassword')} autoFocus />
    </CommandDialog>
  );
}

/** Disables or enables; the rest of the account stays as it is. */
export function DisableUserDialog({ account, ...dialog }: UserDialogProps) {
  const t = useMessages(userMessages);
  const { id, version, name, organization, roles } = account;
  const key = account.disabled ? 'enable' : 'disable';
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      grave={key === 'disable'}
      title={t(`${key}.title`, { name })}
      submitLabel={t(`${key}.submit`)}
      success={t(`${key}.done`)}
      document={UpdateUser}
      defaultValues={{}}
      toVariables={() => ({
        input: { id, version, disabled: !account.disabled, ...personInput({ name, organization, roles }) },
      })}
    >
      <Hint>{t(`${key}.hint`)}</Hint>
    </CommandDialog>
  );
}
