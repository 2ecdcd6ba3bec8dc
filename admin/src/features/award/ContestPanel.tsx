import { awardGradeLabels, honourLabels } from '@duban/schema/vocabulary/award';
import { scoreRuleLabels } from '@duban/schema/vocabulary/scoring';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { UnitLinks } from '../coverage-map/UnitLinks.tsx';
import { PrizeTag, useAwardedName, useScopeName } from './AwardCells.tsx';
import type { AwardRoundPage, AwardRow, ContestRow } from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';
import { Striking } from './Striking.tsx';

function Reasons({ award }: { award: AwardRow }) {
  const t = useMessages(awardMessages);
  const label = useLabel();
  const { target, percent, lead, adoptions, instructions, deductions, lines } = award.reasons;
  return (
    <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        {target !== null && percent !== null && <span>{t('candidate.percent', { target, percent })}</span>}
        {lead !== null && lead > 0 && <span>{t('candidate.lead', { lead })}</span>}
        <span>{t('candidate.adoptions', { count: adoptions })}</span>
        <span>{t('candidate.instructions', { count: instructions })}</span>
        <span>{t('candidate.deductions', { count: deductions })}</span>
      </Box>
      {lines.length > 0 && (
        <Box component="details" sx={{ mt: 0.25 }}>
          <Box component="summary" sx={{ cursor: 'pointer' }}>
            {t('candidate.lines')}
          </Box>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {lines.map(({ day, rule, title, points, submission }, index) => (
              <li key={index}>
                <DateField value={day} /> {label(scoreRuleLabels, rule)}{' '}
                {submission ? (
                  <RowLink to={showPath('submission', submission.id)}>{title}</RowLink>
                ) : (
                  (title ?? t('candidate.untitled'))
                )}{' '}
                <strong>+{points}</strong>
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

function Candidate({ award, round }: { award: AwardRow; round: AwardRoundPage }) {
  const t = useMessages(awardMessages);
  const nameOf = useAwardedName();
  const { strikeReason, striker } = award;
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <PrizeTag award={award} />
        <Box component="strong" sx={{ overflowWrap: 'anywhere' }}>
          {nameOf(award)}
        </Box>
        {award.tied && <Tag tone="warning">{t('candidate.tied')}</Tag>}
        <Box component="strong" sx={{ ml: 'auto', fontVariantNumeric: 'tabular-nums' }}>
          {t('candidate.points', { points: award.points })}
        </Box>
        {round.availableActions.includes('STRIKE') && <Striking award={award} version={round.version} />}
      </Box>
      {strikeReason !== null && (
        <Box sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
          {t('candidate.struckBy', { name: striker?.name ?? '', reason: strikeReason })}
        </Box>
      )}
      <Reasons award={award} />
      <UnitLinks organizationId={award.organization.id} year={round.year} score={award.score} />
    </Box>
  );
}

/** One list of winners, with those in reserve and struck out for whoever may see them. */
export function ContestPanel({
  contest,
  index,
  round,
}: {
  contest: ContestRow;
  index: number;
  round: AwardRoundPage;
}) {
  const t = useMessages(awardMessages);
  const label = useLabel();
  const scopeName = useScopeName(round.office);
  const awards = round.awards.filter((award) => award.contest === index);
  const terms = [
    label(honourLabels, contest.honour),
    t('contest.group', { name: scopeName(contest) }),
    ...contest.prizes.map(({ grade, count }) =>
      t('contest.prize', { grade: label(awardGradeLabels, grade), count }),
    ),
    ...(contest.minPercent === null ? [] : [t('contest.percent', { percent: contest.minPercent })]),
    ...(contest.minPoints === null ? [] : [t('contest.points', { points: contest.minPoints })]),
    ...(contest.noFaults ? [t('contest.noFaults')] : []),
  ];
  return (
    <Panel title={contest.name} padded={false}>
      <Box sx={{ px: 2, py: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>{terms.join(' · ')}</Box>
      {awards.length === 0 && <EmptyState compact title={t('contest.none')} />}
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', borderTop: `1px solid ${surfaces.faintLine}` }}
      >
        {awards.map((award) => (
          <Candidate key={award.id} award={award} round={round} />
        ))}
      </Box>
    </Panel>
  );
}
