import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { showPath } from './list/RowLink.tsx';

interface BlockedNoticeProps {
  /** Why nobody can pass it as it stands, and the way out. */
  text: string;
  /** What stands in its way, a row of this resource. */
  by?: { resource: string; id: string; title: string };
}

/** A draft that only its own office can do something about. */
export function BlockedNotice({ text, by }: BlockedNoticeProps) {
  return (
    <Alert severity="warning" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
      {text}
      {by && (
        <>
          {' '}
          <Link component={RouterLink} to={showPath(by.resource, by.id)} underline="always" color="inherit">
            {by.title}
          </Link>
        </>
      )}
    </Alert>
  );
}
