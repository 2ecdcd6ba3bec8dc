import BellIcon from '@mui/icons-material/NotificationsNone';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { notificationMessages } from './notification.messages.ts';
import { useUnread } from './useUnread.ts';

/** In the bar of every page. */
export function NotificationBell() {
  const t = useMessages(notificationMessages);
  const count = useUnread();
  const name = t('bell', { count });
  return (
    <IconButton color="inherit" component={Link} to="/notification" aria-label={name} title={name}>
      <Badge badgeContent={count} max={99} color="error">
        <BellIcon />
      </Badge>
    </IconButton>
  );
}
