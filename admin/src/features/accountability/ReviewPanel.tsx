import {
  accountabilityActionLabels,
  accountabilityKindRules,
  accountabilityMeasureLabels,
  type ReviewPart,
  reviewPartLabels,
} from '@duban/schema/vocabulary/accountability';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { daysFromToday, formatDay } from '../../ui/dates.ts';
import { Facts } from '../../ui/Facts.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import type { DecisionPage, ReviewCandidate } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';

/** How long a review may still be requested, or has to be decided. */
function Countdown({ decision }: { decision: DecisionPage }) {
  const t = useMessages(accountabilityMessages);
  const language = useLanguage();
  const { kind, review, reviewUntil } = decision;
  if (!accountabilityKindRules[kind].reviewable) return <Alert severity="info">{t('review.none')}</Alert>;
  if (review?.outcome) return null;
  const last = review ? review.dueOn : reviewUntil;
  if (!last) return <Alert severity="info">{t('review.notServed')}</Alert>;
  const left = daysFromToday(last);
  const told = { day: formatDay(last, language), count: Math.abs(left) };
  if (review)
    return (
      <Alert severity={left < 0 ? 'error' : review.light === 'YELLOW' ? 'warning' : 'info'}>
        {t(left < 0 ? 'review.overdue' : 'review.dueIn', told)}
      </Alert>
    );
  return <Alert severity="info">{t(left < 0 ? 'review.over' : 'review.left', told)}</Alert>;
}

function Text({ label, children }: { label: string; children: string }) {
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2" component="h3">
        {label}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{children}</Typography>
    </Box>
  );
}

function Request({ decision }: { decision: DecisionPage }) {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const { review } = decision;
  if (!review) return null;
  const { outcome, formerMeasure, formerEffectiveTo } = review;
  const changed = outcome === 'CHANGE';
  const facts = [
    { label: t('review.requester'), value: review.requester.name },
    {
      label: t('fields.reviewDue'),
      value: (
        <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
          <LightDot light={review.light} />
          <DateField value={review.dueOn} />
        </Box>
      ),
    },
    ...(outcome
      ? [
          { label: t('review.outcome'), value: label(accountabilityActionLabels, outcome) },
          { label: t('review.decider'), value: review.decider?.name ?? '' },
        ]
      : []),
    ...(changed
      ? [
          {
            label: t('review.former'),
            value: (
              <>
                {formerMeasure && `${label(accountabilityMeasureLabels, formerMeasure)} · `}
                <DateField value={formerEffectiveTo} />
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Box sx={{ mt: outcome ? 0 : 1.5 }}>
      <Facts facts={facts} minWidth={120} />
      <Text label={t('review.reasons')}>{review.reasons}</Text>
      {review.findings && <Text label={t('review.findings')}>{review.findings}</Text>}
    </Box>
  );
}

function Candidate({ candidate }: { candidate: ReviewCandidate }) {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const separator = useLanguage() === 'zh' ? '、' : ', ';
  const parts = candidate.parts.map((part: ReviewPart) => label(reviewPartLabels, part)).join(separator);
  return (
    <Box
      component="li"
      sx={{
        py: 0.75,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      <Box component="span" sx={{ flex: 1, minWidth: 130 }}>
        {candidate.person.name}
        <Box component="span" sx={{ ml: 1, fontSize: '0.75rem', color: 'text.secondary' }}>
          {candidate.organization.shortName}
        </Box>
      </Box>
      {parts ? (
        <Tag wraps>{t('review.recuses', { parts })}</Tag>
      ) : (
        <Tag tone="success">{t('review.mayDecide')}</Tag>
      )}
    </Box>
  );
}

/** Whoever is free first; those who took part with what they did. */
function Candidates({ candidates }: { candidates: readonly ReviewCandidate[] }) {
  const t = useMessages(accountabilityMessages);
  const free = candidates.filter(({ parts }) => parts.length === 0);
  const recused = candidates.filter(({ parts }) => parts.length > 0);
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h3">
        {t('review.candidates')}
      </Typography>
      {free.length === 0 && <Alert severity="warning">{t('review.noneFree')}</Alert>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {[...free, ...recused].map((candidate) => (
          <Candidate key={`${candidate.person.id} ${candidate.organization.id}`} candidate={candidate} />
        ))}
      </Box>
    </Box>
  );
}

export function ReviewPanel({ decision }: { decision: DecisionPage }) {
  const t = useMessages(accountabilityMessages);
  if (decision.status === 'REJECTED') return null;
  const open = decision.status === 'UNDER_REVIEW';
  return (
    <Panel title={t('review.title')}>
      <Countdown decision={decision} />
      <Request decision={decision} />
      {open && decision.reviewCandidates.length > 0 && <Candidates candidates={decision.reviewCandidates} />}
    </Panel>
  );
}
