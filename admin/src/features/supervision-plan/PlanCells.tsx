import { orderKindLabels } from '@duban/schema/vocabulary/supervision-order';
import {
  type SupervisionPlanStatus,
  supervisionPlanStatusLabels,
} from '@duban/schema/vocabulary/supervision-plan';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import type { PlanRow } from './supervision-plan.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

const planTones: Record<SupervisionPlanStatus, Tone> = {
  DRAFT: 'warning',
  RETURNED: 'danger',
  APPROVED: 'info',
  CLOSED: 'success',
  WITHDRAWN: 'neutral',
};

export function PlanStatus({ status }: Pick<PlanRow, 'status'>) {
  return <StatusChip status={status} labels={supervisionPlanStatusLabels} tones={planTones} />;
}

export function PlanKind({ kind }: Pick<PlanRow, 'kind'>) {
  const label = useLabel();
  return <Tag tone="info">{label(orderKindLabels, kind)}</Tag>;
}

export function PlanPeriod({ plan }: { plan: Pick<PlanRow, 'startsOn' | 'endsOn'> }) {
  const t = useMessages(supervisionPlanMessages);
  const language = useLanguage();
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {t('period', { from: formatDay(plan.startsOn, language), to: formatDay(plan.endsOn, language) })}
    </Box>
  );
}

const pointsShown = 8;

/** The first of its points; how many more there are. */
export function PlanPoints({ plan }: { plan: PlanRow }) {
  const more = plan.workItems.length - pointsShown;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1 }}>
      <WorkItemNumbers items={plan.workItems.slice(0, pointsShown)} />
      {more > 0 && <Box component="span" sx={{ color: 'text.secondary' }}>{`+${more}`}</Box>}
    </Box>
  );
}

export function PlanCard({ plan }: { plan: PlanRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('supervision-plan', plan.id)}>{plan.title}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <PlanKind kind={plan.kind} />
        <PlanStatus status={plan.status} />
        <PlanPeriod plan={plan} />
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{plan.organization.shortName}</Box>
    </Box>
  );
}
