import {
  type AwardRoundStatus,
  type AwardStanding,
  awardGradeLabels,
  awardRoundStatusLabels,
  awardStandingLabels,
  honourLabels,
} from '@duban/schema/vocabulary/award';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { bracketed } from '../../ui/brackets.ts';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import { useGroupName } from '../annual-target/boardGroups.ts';
import type { Office } from '../honour-office/honour-office.graphql.ts';
import type { AwardRow, ContestRow } from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';

const roundTones: Record<AwardRoundStatus, Tone> = {
  DRAFT: 'neutral',
  AWAITING_APPROVAL: 'warning',
  APPROVED: 'info',
  PUBLISHED: 'success',
  WITHDRAWN: 'neutral',
};
const standingTones: Record<AwardStanding, Tone> = {
  PROPOSED: 'success',
  RESERVE: 'neutral',
  ELSEWHERE: 'info',
  STRUCK: 'danger',
};

export function RoundStatus({ status }: { status: AwardRoundStatus }) {
  return <StatusChip status={status} labels={awardRoundStatusLabels} tones={roundTones} />;
}

/** The grade of a winner, else why there is none. */
export function PrizeTag({ award: { grade, standing, honour } }: { award: AwardRow }) {
  const label = useLabel();
  return (
    <Tag tone={standingTones[standing]}>
      {grade === null
        ? label(awardStandingLabels, standing)
        : grade === 'UNGRADED'
          ? label(honourLabels, honour)
          : label(awardGradeLabels, grade)}
    </Tag>
  );
}

export function useScopeName(office: Office): (contest: Pick<ContestRow, 'level' | 'unitClass'>) => string {
  const t = useMessages(awardMessages);
  const groupName = useGroupName();
  return ({ level, unitClass }) => unitClass?.name ?? (level ? groupName(level, office) : t('form.all'));
}

export function useAwardedName(): (award: AwardRow) => string {
  const language = useLanguage();
  return ({ person, organization }) =>
    person ? bracketed(person.name, organization.shortName, language) : organization.shortName;
}
