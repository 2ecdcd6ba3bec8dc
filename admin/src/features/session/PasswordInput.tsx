import { useMessages } from '../../app/i18n/messages.ts';
import { TextInput } from '../../ui/form/inputs.tsx';
import { sessionMessages } from './session.messages.ts';

/** The password of whoever signs in. */
export function PasswordInput({ autoFocus = false }: { autoFocus?: boolean }) {
  const t = useMessages(sessionMessages);
  return (
    <TextInput
      name="password"
      label={t('password')}
      type="password"
      autoComplete="current-password"
      required
      autoFocus={autoFocus}
    />
  );
}
