import {
  type EscalationLevel,
  escalationLevelLabels,
  escalationStatusLabels,
} from '@duban/schema/vocabulary/escalation';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { EscalationRow, Rung } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';
import { escalationLevelTones, escalationStatusTones } from './escalationTones.ts';
import { RungActions } from './RungActions.tsx';

export function LevelChip({ level }: { level: EscalationLevel }) {
  return <StatusChip status={level} labels={escalationLevelLabels} tones={escalationLevelTones} />;
}

export function RungStatusChip({ status }: Pick<Rung, 'status'>) {
  return <StatusChip status={status} labels={escalationStatusLabels} tones={escalationStatusTones} />;
}

/** How far before or after its due date it was reached. */
export function Distance({ row: { dueOn, onDay } }: { row: Pick<Rung, 'dueOn' | 'onDay'> }) {
  const t = useMessages(escalationMessages);
  const count = Math.round((Date.parse(onDay) - Date.parse(dueOn)) / 86_400_000);
  if (count === 0) return <span>{t('onTheDay')}</span>;
  return <span>{count > 0 ? t('over', { count }) : t('left', { count: -count })}</span>;
}

export function ItemLink({ row }: { row: EscalationRow }) {
  const { id, workItem } = row.assignment;
  return <RowLink to={showPath('assignment', id)}>{`${workItem.number}. ${workItem.displayTitle}`}</RowLink>;
}

/** The document by which it was carried out, or why it was not. */
export function Outcome({ row }: { row: Rung }) {
  const t = useMessages(escalationMessages);
  const { supervisionOrder: order, accountabilityDecision: decision, decider, reason } = row;
  const by = decider && (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
      {t(row.level === 'REMINDER' ? 'urged' : 'decided', { name: decider.name })}
    </Box>
  );
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1, minWidth: 0 }}>
      {order && <RowLink to={showPath('supervision-order', order.id)}>{order.number}</RowLink>}
      {decision && (
        <RowLink to={showPath('accountability', decision.id)}>
          {decision.number ?? <LevelChip level={row.level} />}
        </RowLink>
      )}
      {reason && <span>{reason}</span>}
      {by}
    </Box>
  );
}

/** By which policy it was reached: a plan and its province number their revisions apart. */
export function PolicyNote({ policy }: Pick<Rung, 'policy'>) {
  const t = useMessages(escalationMessages);
  const text = policy
    ? t(policy.ofPlan ? 'byPlan' : 'byProvince', { revision: policy.revision })
    : t('byDefault');
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
      {text}
    </Box>
  );
}

export function EscalationCard({ row }: { row: EscalationRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.75, fontSize: '0.8125rem' }}>
      <ItemLink row={row} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <LevelChip level={row.level} />
        <RungStatusChip status={row.status} />
        <span>{row.organization.shortName}</span>
        <DateField value={row.dueOn} />
        <Distance row={row} />
      </Box>
      <Outcome row={row} />
      <RungActions rung={row} assignmentId={row.assignment.id} />
    </Box>
  );
}
