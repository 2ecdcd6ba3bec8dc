import type { AssignmentStatus } from '@duban/schema/vocabulary/assignment';
import Alert from '@mui/material/Alert';
import { useMessages } from '../../app/i18n/messages.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { changeRequestMessages } from './change-request.messages.ts';

interface Other {
  id: string;
  organization: { shortName: string };
}

interface ChangeNoticeProps {
  assignment: {
    status: AssignmentStatus;
    extensionAsked: boolean;
    replaces?: Other | null;
    replacedBy?: Other | null;
  };
}

/** What makes this assignment unlike others: it stands still, is gone, or came from somebody else. */
export function ChangeNotice({ assignment }: ChangeNoticeProps) {
  const t = useMessages(changeRequestMessages);
  const { status, extensionAsked, replaces, replacedBy } = assignment;
  const other = replacedBy ?? replaces;
  const text =
    (status === 'SUSPENDED' && t('suspended')) ||
    (status === 'CANCELLED' && t('cancelled')) ||
    (extensionAsked && t('heldRed'));
  if (!text && !other) return null;
  return (
    <Alert severity={status === 'CANCELLED' ? 'warning' : 'info'} sx={{ mb: 2 }}>
      {text}
      {text && other && ' · '}
      {other && (
        <RowLink to={showPath('assignment', other.id)}>
          {t(replacedBy ? 'replacedBy' : 'replaces', { organization: other.organization.shortName })}
        </RowLink>
      )}
    </Alert>
  );
}
