import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { appMessages } from '../app.messages.ts';
import { useMessages } from '../i18n/messages.ts';

export function WaitingPage() {
  const t = useMessages(appMessages);
  return (
    <Box role="status" aria-label={t('loading')}>
      <Skeleton variant="text" sx={{ width: 220, height: 40 }} />
      <Skeleton variant="rounded" sx={{ height: 56, mt: 1.5 }} />
      <Skeleton variant="rounded" sx={{ height: 320, mt: 1.5 }} />
    </Box>
  );
}
