import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import type { ConcernSource } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

/** Above the form of what follows from a concern: which one, and what was raised. */
export function FollowedConcern({ concern }: { concern: ConcernSource }) {
  const t = useMessages(publicConcernMessages);
  return (
    <Alert severity="info" icon={false}>
      {t('source')} <RowLink to={showPath('public-concern', concern.id)}>{concern.title}</RowLink>
      <Box sx={{ mt: 0.5, maxHeight: 96, overflowY: 'auto', whiteSpace: 'pre-line' }}>{concern.text}</Box>
    </Alert>
  );
}
