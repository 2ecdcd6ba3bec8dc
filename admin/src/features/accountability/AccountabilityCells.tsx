import {
  accountabilityKindLabels,
  accountabilityMeasureLabels,
  accountabilityStatusLabels,
} from '@duban/schema/vocabulary/accountability';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { daysFromToday, formatDay } from '../../ui/dates.ts';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { DecisionPage, DecisionRow } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';
import { decisionTones, kindTones } from './accountabilityTones.ts';

export function DecisionStatus({ status }: Pick<DecisionRow, 'status'>) {
  return <StatusChip status={status} labels={accountabilityStatusLabels} tones={decisionTones} />;
}

export function KindChip({ kind }: Pick<DecisionRow, 'kind'>) {
  return <StatusChip status={kind} labels={accountabilityKindLabels} tones={kindTones} />;
}

export function DecisionLink({ decision }: { decision: DecisionRow }) {
  const t = useMessages(accountabilityMessages);
  return <RowLink to={showPath('accountability', decision.id)}>{decision.number ?? t('unnumbered')}</RowLink>;
}

/** First two lines, and the measure where there is one. */
export function Grounds({ decision }: { decision: DecisionRow }) {
  const label = useLabel();
  return (
    <Box sx={{ minWidth: 200 }}>
      {decision.measure && <strong>{label(accountabilityMeasureLabels, decision.measure)} </strong>}
      <Box
        component="span"
        title={decision.grounds}
        sx={{
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
        }}
      >
        {decision.grounds}
      </Box>
    </Box>
  );
}

/** What a review is waited for: its request's last day, or its decision's. */
export function ReviewTime({
  decision,
}: {
  decision: Pick<DecisionRow, 'review' | 'reviewUntil' | 'status'>;
}) {
  const { review, reviewUntil, status } = decision;
  if (review && !review.outcome)
    return (
      <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
        <LightDot light={review.light} />
        <DateField value={review.dueOn} near />
      </Box>
    );
  const stillOpen = status === 'SERVED' && reviewUntil !== null && daysFromToday(reviewUntil) >= 0;
  return <DateField value={stillOpen ? reviewUntil : null} near />;
}

export function DecisionCard({ decision }: { decision: DecisionRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Box sx={{ flex: 1 }}>
          <DecisionLink decision={decision} />
        </Box>
        <KindChip kind={decision.kind} />
      </Box>
      <strong>{decision.organization.shortName}</strong>
      <Grounds decision={decision} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <DecisionStatus status={decision.status} />
        {decision.status === 'UNDER_REVIEW' && <ReviewTime decision={decision} />}
      </Box>
    </Box>
  );
}

export function Effect({
  decision: { effectiveFrom, effectiveTo },
}: {
  decision: Pick<DecisionPage, 'effectiveFrom' | 'effectiveTo'>;
}) {
  const t = useMessages(accountabilityMessages);
  const language = useLanguage();
  if (!effectiveFrom || !effectiveTo) return <DateField value={effectiveFrom ?? effectiveTo} />;
  return (
    <>
      {t('effectOf', {
        from: formatDay(effectiveFrom, language, true),
        to: formatDay(effectiveTo, language, true),
      })}
    </>
  );
}
