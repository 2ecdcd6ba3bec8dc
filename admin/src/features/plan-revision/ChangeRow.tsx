import { planChangeKindLabels } from '@duban/schema/vocabulary/plan-revision';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Runs } from '../../ui/Runs.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { useTargetText } from '../work-plan/ItemFacts.tsx';
import type { PlanChange } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';
import { changeTones } from './revisionTones.ts';

const titleOf = ({ before, after }: PlanChange) => {
  const wording = after ?? before;
  return wording?.title ?? wording?.requirement.slice(0, 30) ?? '';
};

/** Figures, due date, section and units, each as it was and as it becomes; only what differs. */
function useOtherChanges({ before, after, targetChanges }: PlanChange): string[] {
  const t = useMessages(planRevisionMessages);
  const language = useLanguage();
  const targetText = useTargetText();
  const becomes = (old: string | null | undefined, fresh: string | null | undefined) =>
    t('becomes', { before: old || t('noValue'), after: fresh || t('noValue') });
  const figures = targetChanges.map((change) =>
    becomes(change.before && targetText(change.before), change.after && targetText(change.after)),
  );
  if (!before || !after) return figures;
  const due = ({ dueOn, dueText }: typeof before) => dueText ?? (dueOn && formatDay(dueOn, language));
  const separator = language === 'zh' ? '、' : ', ';
  const named = (label: string, old: string | null, fresh: string | null) =>
    old === fresh ? [] : [`${label}: ${becomes(old, fresh)}`];
  return [
    ...figures,
    ...named(t('due'), due(before), due(after)),
    ...named(t('section'), before.section, after.section),
    ...named(t('responsible'), before.responsible.join(separator), after.responsible.join(separator)),
  ];
}

function Heading({ change }: { change: PlanChange }) {
  const t = useMessages(planRevisionMessages);
  const { kind, number, before, workItem } = change;
  const renumbered = before !== null && before.number !== number;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
      <StatusChip status={kind} labels={planChangeKindLabels} tones={changeTones} />
      <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {number}
      </Box>
      {workItem ? (
        <RowLink to={showPath('work-item', workItem.id)}>{titleOf(change)}</RowLink>
      ) : (
        <Box component="span" sx={{ fontWeight: 500 }}>
          {titleOf(change)}
        </Box>
      )}
      {renumbered && (
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {t('movedFrom', { number: before.number })}
        </Typography>
      )}
    </Box>
  );
}

function Side({ title, change, side }: { title: string; change: PlanChange; side: 'REMOVED' | 'ADDED' }) {
  const there = side === 'REMOVED' ? change.before : change.after;
  return (
    <Box component="section" sx={{ p: 1.25, border: `1px solid ${surfaces.faintLine}`, borderRadius: 1 }}>
      <Typography variant="caption" component="h4" sx={{ m: 0, mb: 0.5, color: 'text.secondary' }}>
        {title}
      </Typography>
      {there ? <Runs segments={change.segments} side={side} /> : '—'}
    </Box>
  );
}

export function ChangeRow({ change }: { change: PlanChange }) {
  const t = useMessages(planRevisionMessages);
  const others = useOtherChanges(change);
  const compared = change.kind !== 'MOVED' && change.kind !== 'UNCHANGED';
  return (
    <Box component="li" sx={{ px: 2, py: 1.5, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Heading change={change} />
      {others.length > 0 && (
        <Box component="ul" sx={{ my: 0.75, pl: 2.5, fontSize: '0.875rem' }}>
          {others.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Box>
      )}
      {compared && (
        <Box
          sx={{
            mt: 1,
            display: 'grid',
            gap: 1,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
          }}
        >
          <Side title={t('before')} change={change} side="REMOVED" />
          <Side title={t('after')} change={change} side="ADDED" />
        </Box>
      )}
    </Box>
  );
}
