import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { useViewer } from '../session/viewer.ts';
import { UnpublishedYears } from './calendar.graphql.ts';
import { calendarMessages } from './calendar.messages.ts';

/** For those who enter calendars and those who set due dates: which year’s working days nobody has published. */
export function CalendarWarning() {
  const t = useMessages(calendarMessages);
  const roles = useViewer()?.roles ?? [];
  const enabled = roles.includes('SYSTEM_ADMIN') || roles.includes('SUPERVISOR');
  const { data } = useDocument(UnpublishedYears, {}, { enabled });
  return (data?.unpublishedYears ?? []).map((year) => (
    <Alert
      key={year}
      severity="warning"
      sx={{ mb: 2 }}
      action={
        <Button component={Link} to={`/calendar?year=${year}`} color="inherit" size="small">
          {t('name')}
        </Button>
      }
    >
      <strong>{t('unpublished', { year })}</strong> {t('unpublishedHint')}
      {!roles.includes('SYSTEM_ADMIN') && ` ${t('unpublishedAsk')}`}
    </Alert>
  ));
}
