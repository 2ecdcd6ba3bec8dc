import {
  type ReportingPeriodStatus,
  reportingPeriodStatusLabels,
} from '@duban/schema/vocabulary/reporting-period';
import { useMessages } from '../../app/i18n/messages.ts';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import { periodTones } from './periodTones.ts';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

export function PeriodChip({ period }: { period: { status: ReportingPeriodStatus; overdue: boolean } }) {
  const t = useMessages(reportingPeriodMessages);
  if (period.overdue) return <Tag tone="warning">{t('overdueNow')}</Tag>;
  return <StatusChip status={period.status} labels={reportingPeriodStatusLabels} tones={periodTones} />;
}
