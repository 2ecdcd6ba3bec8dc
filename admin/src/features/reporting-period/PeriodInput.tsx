import { periodName } from '@duban/schema/vocabulary/reporting-period';
import Alert from '@mui/material/Alert';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay, today } from '../../ui/dates.ts';
import { ChoiceInput } from '../../ui/form/inputs.tsx';
import type { Period } from './reporting-period.graphql.ts';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

/** Those that a report can serve now, the oldest first. */
export function waitingPeriods(periods: readonly Period[]): Period[] {
  return periods.filter(({ status, closesOn }) => status === 'OPEN' && closesOn >= today());
}

/** Which period a report is for: the oldest that waits, unless the reporter chooses a later one. */
export function PeriodInput({ waiting }: { waiting: readonly Period[] }) {
  const t = useMessages(reportingPeriodMessages);
  const language = useLanguage();
  const [oldest] = waiting;
  if (!oldest) return <Alert severity="info">{t('noPeriod')}</Alert>;
  const days = { dueOn: formatDay(oldest.dueOn, language), closesOn: formatDay(oldest.closesOn, language) };
  return (
    <ChoiceInput
      name="periodId"
      label={t('period')}
      hint={t('periodHint', days)}
      choices={waiting.map((period) => ({ value: period.id, label: periodName(period, language) }))}
    />
  );
}
