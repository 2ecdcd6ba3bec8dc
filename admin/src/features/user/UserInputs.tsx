import { useMessages } from '../../app/i18n/messages.ts';
import { TextInput } from '../../ui/form/inputs.tsx';
import { OrganizationInput } from '../organization/OrganizationInputs.tsx';
import { RolesInput } from './RolesInput.tsx';
import { userMessages } from './user.messages.ts';

const usernameLength = 64;
const nameLength = 50;

export function UsernameInput() {
  const t = useMessages(userMessages);
  return (
    <TextInput
      name="username"
      label={t('fields.username')}
      hint={t('rules.username')}
      maxLength={usernameLength}
      required
      autoFocus
    />
  );
}

/** What a new account and an account to be changed have in common. */
export function PersonFields({ autoFocus = false }: { autoFocus?: boolean }) {
  const t = useMessages(userMessages);
  return (
    <>
      <TextInput name="name" label={t('fields.name')} maxLength={nameLength} required autoFocus={autoFocus} />
      <OrganizationInput name="organization" label={t('fields.organization')} required />
      <RolesInput name="roles" />
    </>
  );
}
