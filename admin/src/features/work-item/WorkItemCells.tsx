import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { dayOfMoment } from '../../ui/dates.ts';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { StatusBar } from '../assignment/StatusBar.tsx';
import { workPlanMessages } from '../work-plan/work-plan.messages.ts';
import type { WorkItemRow } from './work-item.graphql.ts';
import { workItemMessages } from './work-item.messages.ts';

const muted = { color: 'text.secondary' } as const;

export function ItemName({ item }: { item: Pick<WorkItemRow, 'id' | 'displayTitle' | 'withdrawnOn'> }) {
  const t = useMessages(workPlanMessages);
  return (
    <>
      <RowLink to={showPath('work-item', item.id)}>{item.displayTitle}</RowLink>
      {item.withdrawnOn && (
        <>
          {' '}
          <Tag tone="danger">{t('item.withdrawn')}</Tag>
        </>
      )}
    </>
  );
}

/** In a list the first of joint leads, and how many there are. */
export function LeadName({ item }: { item: WorkItemRow }) {
  const t = useMessages(workItemMessages);
  const [first, ...others] = item.leads;
  if (!first)
    return (
      <Box component="span" sx={muted}>
        {t('noLead')}
      </Box>
    );
  return others.length === 0
    ? first.shortName
    : t('manyLeads', { names: first.shortName, count: item.leads.length });
}

export function LatestReport({ item }: { item: WorkItemRow }) {
  const t = useMessages(workItemMessages);
  const report = item.latestReport;
  if (!report)
    return (
      <Box component="span" sx={muted}>
        {t('noReport')}
      </Box>
    );
  return (
    <Box title={report.summary} sx={{ maxWidth: 160 }}>
      <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{report.summary}</Box>
      <Box sx={{ ...muted, fontSize: '0.75rem' }}>
        {report.organization.shortName} {report.percent}% ·{' '}
        <DateField value={dayOfMoment(report.submittedAt)} />
      </Box>
    </Box>
  );
}

/** `short` is for a column, where the heading and the title say the rest. */
export function CoverageText({
  coverage,
  short = false,
}: {
  coverage: WorkItemRow['coverage'];
  short?: boolean;
}) {
  const t = useMessages(workItemMessages);
  const { submissions, adoptions, activities } = coverage;
  const figures = { submissions, adoptions, activities };
  const text = t('covered', figures);
  if (submissions + activities === 0) return <Tag tone="warning">{t('uncovered')}</Tag>;
  return (
    <Box
      component="span"
      title={text}
      sx={{ fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' }}
    >
      {short ? t('coveredShort', figures) : text}
    </Box>
  );
}

export function WorkItemCard({ item }: { item: WorkItemRow }) {
  const t = useMessages(workItemMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Box component="span" sx={{ ...muted, fontVariantNumeric: 'tabular-nums' }}>
          {item.number}
        </Box>
        <Box sx={{ flex: 1 }}>
          <ItemName item={item} />
        </Box>
        <LightDot light={item.light} />
      </Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-end', flexWrap: 'wrap', fontSize: '0.8125rem' }}>
        <PercentBar value={item.percent} />
        <StatusBar counts={item.assignmentCounts} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', fontSize: '0.75rem', ...muted }}>
        <span>
          {t('fields.lead')}: <LeadName item={item} />
        </span>
        <CoverageText coverage={item.coverage} />
      </Box>
    </Box>
  );
}
