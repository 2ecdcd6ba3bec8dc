import type { ReportText } from './report-text.ts';
import { businessReportTexts } from './report-texts-business.ts';
import { supportReportTexts } from './report-texts-support.ts';

/** Ordinal of the plan's section → what a city or a county might report on its items. */
export const reportTexts: Readonly<Record<number, readonly ReportText[]>> = {
  ...businessReportTexts,
  ...supportReportTexts,
};
