import {
  progressReportActionLabels,
  progressReportStatusLabels,
  progressReportTransitions,
} from '@duban/schema/vocabulary/progress-report';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { progressReportMessages } from './progress-report.messages.ts';

/** How a report goes from its writer to what counts. */
export function ReportFlowHelp() {
  const t = useMessages(progressReportMessages);
  const label = useLabel();
  const rows = progressReportTransitions.map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: [
      label(progressReportStatusLabels, from),
      label(progressReportActionLabels, action),
      label(progressReportStatusLabels, to),
    ],
  }));
  return (
    <FlowHelp
      texts={{
        open: t('flow.open'),
        title: t('flow.title'),
        intro: t('flow.intro'),
        closing: t('flow.closing'),
        close: t('flow.close'),
      }}
      columns={[t('flow.from'), t('flow.action'), t('flow.to')]}
      rows={rows}
    />
  );
}
