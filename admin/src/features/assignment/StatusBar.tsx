import {
  type AssignmentStatus,
  assignmentStatuses,
  assignmentStatusLabels,
} from '@duban/schema/vocabulary/assignment';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { surfaces, tones } from '../../ui/tones.ts';
import { workItemMessages } from '../work-item/work-item.messages.ts';
import { assignmentTones } from './assignmentTones.ts';

interface StatusBarProps {
  counts: readonly { status: AssignmentStatus; count: number }[];
  width?: number | string;
}

const countOf = (counts: StatusBarProps['counts'], status: AssignmentStatus) =>
  counts.find((entry) => entry.status === status)?.count ?? 0;

/** How the assignments of one point stand: shares from completed to not yet acknowledged. */
export function StatusBar({ counts, width = 112 }: StatusBarProps) {
  const t = useMessages(workItemMessages);
  const label = useLabel();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('notAssigned')}
      </Box>
    );
  const inOrder = assignmentStatuses
    .toReversed()
    .map((status) => ({ status, count: countOf(counts, status) }));
  const text = inOrder
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${label(assignmentStatusLabels, status)} ${count}`)
    .join(' · ');
  return (
    <Box title={text} sx={{ width, display: 'grid', gap: 0.5 }}>
      <Box
        sx={{
          fontSize: '0.75rem',
          lineHeight: 1.2,
          color: 'text.secondary',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {t('doneOf', { done: countOf(counts, 'COMPLETED'), total })}
      </Box>
      <Box
        role="img"
        aria-label={text}
        sx={{
          display: 'flex',
          gap: '1px',
          height: 6,
          borderRadius: 3,
          overflow: 'hidden',
          backgroundColor: surfaces.faintLine,
        }}
      >
        {inOrder.map(
          ({ status, count }) =>
            count > 0 && (
              <Box
                key={status}
                sx={{
                  flex: count,
                  backgroundColor: tones[assignmentTones[status]].fill,
                  opacity: status === 'PENDING' ? 0.45 : 1,
                }}
              />
            ),
        )}
      </Box>
    </Box>
  );
}
