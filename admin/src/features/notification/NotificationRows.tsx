import { notificationKindLabels, notificationPath } from '@duban/schema/vocabulary/notification';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useListContext } from 'ra-core';
import { useEffect } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { dayOfMoment, formatClock } from '../../ui/dates.ts';
import { ListEmpty } from '../../ui/list/ListEmpty.tsx';
import { RuledList } from '../../ui/RuledList.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { kindTones } from './kindTones.ts';
import { MarkNotificationsRead, type NotificationRow } from './notification.graphql.ts';
import { notificationMessages } from './notification.messages.ts';

function UnreadMark({ shown }: { shown: boolean }) {
  const t = useMessages(notificationMessages);
  const color = shown ? surfaces.seal : 'transparent';
  return (
    <Box
      component="span"
      {...(shown ? { role: 'img', 'aria-label': t('newMark') } : { 'aria-hidden': true })}
      sx={{ width: 8, height: 8, mt: '7px', borderRadius: '50%', flex: 'none', backgroundColor: color }}
    />
  );
}

/** The whole sentence is the link; following it is reading it. */
function Row({ row, onRead }: { row: NotificationRow; onRead: () => void }) {
  const label = useLabel();
  const unread = row.readAt === null;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.25, px: { xs: 1.5, md: 2 }, py: 1.25 }}>
      <UnreadMark shown={unread} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Link
          component={RouterLink}
          to={notificationPath(row.kind, row.subjectType, row.subjectId)}
          onClick={onRead}
          sx={{
            color: 'text.primary',
            fontWeight: unread ? 600 : 400,
            overflowWrap: 'anywhere',
            '&:hover': { color: 'primary.light' },
          }}
        >
          {row.text}
        </Link>
        <Box sx={{ display: { sm: 'none' }, mt: 0.5 }}>
          <Tag tone={kindTones[row.kind]}>{label(notificationKindLabels, row.kind)}</Tag>
        </Box>
      </Box>
      <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
        <Tag tone={kindTones[row.kind]}>{label(notificationKindLabels, row.kind)}</Tag>
      </Box>
      <Box
        component="time"
        dateTime={row.createdAt}
        sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums', flex: 'none' }}
      >
        {formatClock(row.createdAt)}
      </Box>
    </Box>
  );
}

function Day({
  day,
  rows,
  onRead,
}: {
  day: string;
  rows: readonly NotificationRow[];
  onRead: (id: string) => void;
}) {
  return (
    <Box component="section">
      <Typography
        component="h2"
        variant="body2"
        sx={{ px: { xs: 1.5, md: 2 }, py: 0.75, backgroundColor: surfaces.wash, color: 'text.secondary' }}
      >
        <DateField value={day} near />
      </Typography>
      <RuledList>
        {rows.map((row) => (
          <Row key={row.id} row={row} onRead={() => onRead(row.id)} />
        ))}
      </RuledList>
    </Box>
  );
}

/** Sentences are written by the server, in the reader's language. */
function useReadAgainInLanguage(refetch: () => unknown) {
  const language = useLanguage();
  useEffect(() => void refetch(), [language]);
}

export function NotificationRows() {
  const t = useMessages(notificationMessages);
  const { data, isPending, error, refetch } = useListContext<NotificationRow>();
  const { run } = useCommand(MarkNotificationsRead);
  useReadAgainInLanguage(refetch);
  if (isPending && !error) return <Box sx={{ minHeight: 240 }} />;
  if (!data || data.length === 0) return <ListEmpty emptyTitle={t('empty')} emptyHint={t('emptyHint')} />;
  const days = Map.groupBy(data, (row) => dayOfMoment(row.createdAt));
  return [...days].map(([day, rows]) => (
    <Day key={day} day={day} rows={rows} onRead={(id) => void run({ input: { ids: [id] } })} />
  ));
}
