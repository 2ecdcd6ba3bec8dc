import { notificationKindLabels, notificationKinds } from '@duban/schema/vocabulary/notification';
import DoneAllIcon from '@mui/icons-material/DoneAll';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { ChoiceFilter, FilterBar, FlagFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { NotificationRows } from './NotificationRows.tsx';
import { MarkNotificationsRead, UnreadNotifications } from './notification.graphql.ts';
import { notificationMessages } from './notification.messages.ts';

function Filters() {
  const t = useMessages(notificationMessages);
  const label = useLabel();
  return (
    <FilterBar>
      <FlagFilter source="unread" label={t('unread')} />
      <ChoiceFilter
        source="kind"
        label={t('kind')}
        width={170}
        choices={notificationKinds.map((value) => ({ value, label: label(notificationKindLabels, value) }))}
      />
    </FilterBar>
  );
}

function MarkAllRead() {
  const t = useMessages(notificationMessages);
  const { data } = useDocument(UnreadNotifications, {}, { staleTime: 30_000 });
  const { run, pending } = useCommand(MarkNotificationsRead);
  return (
    <Button
      variant="outlined"
      startIcon={<DoneAllIcon />}
      disabled={pending || !data?.unreadNotifications}
      onClick={() => void run({ input: {} })}
    >
      {t('markAllRead')}
    </Button>
  );
}

export function NotificationList() {
  const t = useMessages(notificationMessages);
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <MarkAllRead />
          <Button component={Link} to="/notification/settings" startIcon={<SettingsIcon />}>
            {t('settings')}
          </Button>
        </PageHeader>
      }
      filters={<Filters />}
    >
      <NotificationRows />
    </ListPage>
  );
}
export default NotificationList;
