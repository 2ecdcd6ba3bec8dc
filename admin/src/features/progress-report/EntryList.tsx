import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { progressReportMessages } from './progress-report.messages.ts';
import type { QueueEntry } from './queue.ts';

interface EntryListProps {
  entries: readonly QueueEntry[];
  current: string;
  total: number;
  onGo: (index: number) => void;
}

export function EntryList({ entries, current, total, onGo }: EntryListProps) {
  const t = useMessages(progressReportMessages);
  return (
    <Card
      component="nav"
      aria-label={t('queue')}
      sx={{
        display: { xs: 'none', md: 'block' },
        maxHeight: 'calc(100vh - 190px)',
        overflowY: 'auto',
        position: 'sticky',
        top: 68,
      }}
    >
      {entries.map((entry, index) => (
        <ListItemButton
          key={entry.id}
          divider
          selected={entry.id === current}
          aria-current={entry.id === current ? 'true' : undefined}
          onClick={() => onGo(index)}
          sx={{ display: 'block', py: 1 }}
        >
          <Typography variant="subtitle2">
            {entry.organization}
            <Box
              component="span"
              sx={{ float: 'right', fontWeight: 400, fontVariantNumeric: 'tabular-nums' }}
            >
              {entry.percent}%
            </Box>
          </Typography>
          <Typography variant="body2" noWrap>
            {entry.item}
          </Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            <MomentField value={entry.at} />
          </Typography>
        </ListItemButton>
      ))}
      {total > entries.length && (
        <Typography variant="caption" component="p" sx={{ p: 1.5, m: 0, color: 'text.secondary' }}>
          {t('more', { count: entries.length })}
        </Typography>
      )}
    </Card>
  );
}
