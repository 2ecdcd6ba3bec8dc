import AddIcon from '@mui/icons-material/PersonAddAlt';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { FilterBar, FlagFilter, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { UserActions } from './UserActions.tsx';
import { OrganizationCell, Roles, UserCard, UserState } from './UserCells.tsx';
import { CreateUserDialog } from './UserDialogs.tsx';
import type { UserRow } from './user.graphql.ts';
import { userMessages } from './user.messages.ts';

function CreateButton() {
  const t = useMessages(userMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" startIcon={<AddIcon />} onClick={() => setOpen(true)}>
        {t('createNew')}
      </Button>
      <CreateUserDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function Filters() {
  const t = useMessages(userMessages);
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <OrganizationChoiceFilter source="organizationId" label={t('filter.organization')} />
      <FlagFilter source="disabled" label={t('disabled')} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(userMessages);
  return [
    <DataTable.Col
      key="name"
      label={t('fields.name')}
      render={(account: UserRow) => <strong>{account.name}</strong>}
    />,
    <DataTable.Col
      key="username"
      label={t('fields.username')}
      render={(account: UserRow) => account.username}
    />,
    <DataTable.Col
      key="organization"
      label={t('fields.organization')}
      render={(account: UserRow) => <OrganizationCell account={account} />}
    />,
    <DataTable.Col
      key="roles"
      label={t('fields.roles')}
      render={(account: UserRow) => <Roles roles={account.roles} />}
    />,
    <DataTable.Col
      key="state"
      label={t('fields.state')}
      render={(account: UserRow) => <UserState account={account} />}
    />,
    <DataTable.Col
      key="actions"
      label=""
      align="right"
      render={(account: UserRow) => <UserActions account={account} />}
    />,
  ];
}

export function UserList() {
  const t = useMessages(userMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <CreateButton />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<UserRow>
        card={(account) => <UserCard account={account} />}
        rowClick={false}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default UserList;
