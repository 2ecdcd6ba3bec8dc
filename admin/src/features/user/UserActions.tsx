import type { UserAction } from '@duban/schema/vocabulary/user';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { DisableUserDialog, EditUserDialog, ResetPasswordDialog } from './UserDialogs.tsx';
import type { UserRow } from './user.graphql.ts';
import { userMessages } from './user.messages.ts';

export function UserActions({ account }: { account: UserRow }) {
  const t = useMessages(userMessages);
  const [open, setOpen] = useState<UserAction | null>(null);
  const props = (...actions: UserAction[]) => ({
    account,
    open: open !== null && actions.includes(open),
    onClose: () => setOpen(null),
  });
  const actions = account.availableActions.map((action) => ({
    action,
    text: t(`actions.${action}`),
    grave: action === 'DISABLE',
  }));
  return (
    <>
      <RowMenu label={t('actionsOf', { name: account.name })} actions={actions} onAction={setOpen} />
      <EditUserDialog {...props('UPDATE')} />
      <ResetPasswordDialog {...props('RESET_PASSWORD')} />
      <DisableUserDialog {...props('DISABLE', 'ENABLE')} />
    </>
  );
}
