import {
  periodRule,
  reportingPeriodActionLabels,
  reportingPeriodStatusLabels,
  reportingPeriodTransitions,
} from '@duban/schema/vocabulary/reporting-period';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

/** What becomes of a period, and the days that go with it. */
export function PeriodFlowHelp() {
  const t = useMessages(reportingPeriodMessages);
  const label = useLabel();
  const rows = reportingPeriodTransitions.map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: [
      label(reportingPeriodStatusLabels, from),
      label(reportingPeriodActionLabels, action),
      label(reportingPeriodStatusLabels, to),
    ],
  }));
  return (
    <FlowHelp
      texts={{
        open: t('flow.open'),
        title: t('flow.title'),
        intro: t('flow.intro'),
        closing: t('flow.closing', { late: periodRule.closesAfter, again: periodRule.opensAnewFor }),
        close: t('flow.close'),
      }}
      columns={[t('flow.from'), t('flow.action'), t('flow.to')]}
      rows={rows}
    />
  );
}
