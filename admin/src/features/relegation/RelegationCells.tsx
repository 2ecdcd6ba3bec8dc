import {
  type RelegationStatus,
  relegationActionLabels,
  relegationPeriodName,
  relegationStatusLabels,
  relegationTransitions,
} from '@duban/schema/vocabulary/relegation';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import type { Tone } from '../../ui/tones.ts';
import type { RelegationRow } from './relegation.graphql.ts';
import { relegationMessages } from './relegation.messages.ts';

const statusTones: Record<RelegationStatus, Tone> = {
  PROPOSED: 'warning',
  CONFIRMED: 'danger',
  WAIVED: 'neutral',
};

export function RelegationStatusChip({ status }: { status: RelegationStatus }) {
  return <StatusChip status={status} labels={relegationStatusLabels} tones={statusTones} />;
}

export function PeriodName({ period }: Pick<RelegationRow, 'period'>) {
  return <>{relegationPeriodName(period, useLanguage())}</>;
}

export function FactsText({ facts }: Pick<RelegationRow, 'facts'>) {
  const t = useMessages(relegationMessages);
  const language = useLanguage();
  const { points, target, percent, rank, outOf, months } = facts;
  if (months.length > 0) {
    const names = months.map((month) => relegationPeriodName(month, language));
    return <>{t('months', { months: names.join(language === 'zh' ? '、' : ', ') })}</>;
  }
  return (
    <>
      {t('last', {
        points: points ?? 0,
        target: target ?? 0,
        percent: percent ?? 0,
        rank: rank ?? 0,
        outOf: outOf ?? 0,
      })}
    </>
  );
}

export function RelegationFlowHelp() {
  const t = useMessages(relegationMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={relegationTransitions}
      statuses={relegationStatusLabels}
      actions={relegationActionLabels}
    />
  );
}
