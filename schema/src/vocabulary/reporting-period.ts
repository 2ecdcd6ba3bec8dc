import { englishMonths } from './day-words.ts';
import type { Labels, Language } from './label.ts';
import type { Cadence } from './work-plan.ts';

export const reportingPeriodStatuses = ['OPEN', 'REPORTED', 'LATE', 'MISSED', 'WAIVED'] as const;
export type ReportingPeriodStatus = (typeof reportingPeriodStatuses)[number];
export const reportingPeriodStatusLabels: Labels<ReportingPeriodStatus> = {
  OPEN: { zh: '待报', en: 'Due' },
  REPORTED: { zh: '按期报送', en: 'In time' },
  LATE: { zh: '逾期报送', en: 'Late' },
  MISSED: { zh: '漏报', en: 'Missed' },
  WAIVED: { zh: '免报', en: 'Not owed' },
};

export const reportingPeriodActions = ['REPORT', 'REPORT_LATE', 'RETURN', 'MISS', 'WAIVE'] as const;
export type ReportingPeriodAction = (typeof reportingPeriodActions)[number];
export const reportingPeriodActionLabels: Labels<ReportingPeriodAction> = {
  REPORT: { zh: '按期报送', en: 'Report in time' },
  REPORT_LATE: { zh: '逾期报送', en: 'Report late' },
  RETURN: { zh: '报告被退回', en: 'Its report is returned' },
  MISS: { zh: '到截止日仍未报', en: 'Closed without a report' },
  WAIVE: { zh: '任务已办结、中止或撤销', en: 'The assignment ended or stood still' },
};

/** Working days: a late report is taken for so long after the due day; what is opened anew stays so for as long at least. */
export const periodRule = { closesAfter: 10, opensAnewFor: 5 } as const;

/** 催报: after the policy's reminders before the due day and on it, once that it is late and once that it was missed. */
export const lateReminders = ['LATE', 'MISSED'] as const;
/** The first is told when so many working days have passed. */
export const toldLateAfter = 1;

/** 待报 → 按期报送、逾期报送，或漏报、免报；报告被退回的，本期重新待报 */
export const reportingPeriodTransitions: readonly {
  from: ReportingPeriodStatus;
  action: ReportingPeriodAction;
  to: ReportingPeriodStatus;
}[] = [
  { from: 'OPEN', action: 'REPORT', to: 'REPORTED' },
  { from: 'OPEN', action: 'REPORT_LATE', to: 'LATE' },
  { from: 'OPEN', action: 'MISS', to: 'MISSED' },
  { from: 'OPEN', action: 'WAIVE', to: 'WAIVED' },
  { from: 'REPORTED', action: 'RETURN', to: 'OPEN' },
  { from: 'LATE', action: 'RETURN', to: 'OPEN' },
];

interface NamedPeriod {
  cadence: Cadence;
  year: number;
  ordinal: number;
}

/** 2026年3月、2026年第一季度、2026年上半年、2026年度 */
export function periodName({ cadence, year, ordinal }: NamedPeriod, language: Language): string {
  const zh = language === 'zh';
  if (cadence === 'MONTHLY') return zh ? `${year}年${ordinal}月` : `${englishMonths[ordinal - 1]} ${year}`;
  if (cadence === 'QUARTERLY')
    return zh ? `${year}年第${'一二三四'[ordinal - 1]}季度` : `Q${ordinal} ${year}`;
  if (cadence === 'HALF_YEARLY') return zh ? `${year}年${'上下'[ordinal - 1]}半年` : `H${ordinal} ${year}`;
  return zh ? `${year}年度` : String(year);
}
