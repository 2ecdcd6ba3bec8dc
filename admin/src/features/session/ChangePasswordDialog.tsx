import { passwordMaxLength, passwordMinLength } from '@duban/schema/vocabulary/user';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { ChangePassword } from './session.graphql.ts';
import { sessionMessages } from './session.messages.ts';

export function ChangePasswordDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useMessages(sessionMessages);
  return (
    <CommandDialog
      open={open}
      onClose={onClose}
      width="xs"
      title={t('change.title')}
      submitLabel={t('change.submit')}
      success={t('change.done')}
      document={ChangePassword}
      defaultValues={{ currentPassword: '', newPassword: '' }}
      toVariables={(input) => ({ input })}
    >
      <TextInput
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        label={t('change.current')}
        required
        autoFocus
      />
      <TextInput
        name="newPassword"
        type="password"
        autoComplete="new-password"
        label={t('change.next')}
        hint={t('change.rule', { min: passwordMinLength })}
        maxLength={passwordMaxLength}
        required
      />
    </CommandDialog>
  );
}
