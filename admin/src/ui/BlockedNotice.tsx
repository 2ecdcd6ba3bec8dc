import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';

interface BlockedNoticeProps {
  /** Why nobody can pass it as it stands, and the way out. */
  text: string;
  /** What stands in its way. */
  by?: { to: string; title: string };
}

/** A draft that only its own office can do something about. */
export function BlockedNotice({ text, by }: BlockedNoticeProps) {
  return (
    <Alert severity="warning" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
      {text}
      {by && (
        <>
          {' '}
          <Link component={RouterLink} to={by.to} underline="always" color="inherit">
            {by.title}
          </Link>
        </>
      )}
    </Alert>
  );
}
