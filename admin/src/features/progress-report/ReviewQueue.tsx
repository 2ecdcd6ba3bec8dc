import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { EntryList } from './EntryList.tsx';
import { EntryReview } from './EntryReview.tsx';
import { progressReportMessages } from './progress-report.messages.ts';
import type { QueueEntry, QueueKind } from './queue.ts';
import { useQueues } from './useQueue.ts';
import { useQueueKeys } from './useQueueKeys.ts';

const kinds: readonly QueueKind[] = ['reports', 'completions'];

/** The entry in hand; when it is decided and gone, the one that took its place. */
function useInHand(entries: readonly QueueEntry[]) {
  const [place, setPlace] = useState({ id: '', index: 0 });
  const found = entries.findIndex(({ id }) => id === place.id);
  const index = found === -1 ? Math.min(place.index, entries.length - 1) : found;
  const go = (next: number) => {
    const bounded = Math.max(0, Math.min(next, entries.length - 1));
    setPlace({ id: entries[bounded]?.id ?? '', index: bounded });
  };
  return { index, entry: entries[index], go };
}

function Queue({ kind, entries, total }: { kind: QueueKind; entries: readonly QueueEntry[]; total: number }) {
  const t = useMessages(progressReportMessages);
  const { index, entry, go } = useInHand(entries);
  useQueueKeys({ next: () => go(index + 1), previous: () => go(index - 1) });
  if (!entry) {
    const [title, hint] =
      kind === 'reports'
        ? (['empty', 'emptyHint'] as const)
        : (['emptyCompletions', 'emptyCompletionsHint'] as const);
    return (
      <Panel>
        <EmptyState title={t(title)} hint={t(hint)} />
      </Panel>
    );
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '320px minmax(0, 1fr)' },
      }}
    >
      <EntryList entries={entries} current={entry.id} total={total} onGo={go} />
      <EntryReview key={entry.id} entry={entry} index={index} total={entries.length} onGo={go} />
    </Box>
  );
}

export function ReviewQueue() {
  const t = useMessages(progressReportMessages);
  const queues = useQueues();
  const [search, setSearch] = useSearchParams();
  const kind: QueueKind = search.get('tab') === 'completions' ? 'completions' : 'reports';
  const { entries, total, isPending, error, refetch } = queues[kind];
  return (
    <>
      <PageHeader title={t('title')} />
      <Tabs value={kind} onChange={(_event, next: QueueKind) => setSearch({ tab: next })} sx={{ mb: 2 }}>
        {kinds.map((each) => (
          <Tab key={each} value={each} label={`${t(`tabs.${each}`)} ${queues[each].total}`} />
        ))}
      </Tabs>
      {isPending && <WaitingPage />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!isPending && !error && <Queue key={kind} kind={kind} entries={entries} total={total} />}
    </>
  );
}
export default ReviewQueue;
