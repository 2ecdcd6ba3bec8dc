import type { UploadedFile } from '../../ui/form/useUpload.ts';
import type { Report } from '../progress-report/progress-report.graphql.ts';
import type { AssignmentPage } from './assignment.graphql.ts';

export type Target = AssignmentPage['workItem']['targets'][number];
export interface ReportValues {
  /** empty: none waits */
  periodId: string;
  percent: number;
  summary: string;
  difficulties: string;
  nextSteps: string;
  measurements: { targetId: string; value: number | null }[];
  attachmentIds: UploadedFile[];
}

export function emptyReport(
  targets: readonly Target[],
  last: Report | undefined,
  periodId = '',
): ReportValues {
  return {
    periodId,
    percent: last?.percent ?? 0,
    summary: '',
    difficulties: '',
    nextSteps: '',
    measurements: targets.map(({ id }) => ({ targetId: id, value: null })),
    attachmentIds: [],
  };
}

type Measured = { targetId: string; value: number };
const isMeasured = (measurement: ReportValues['measurements'][number]): measurement is Measured =>
  measurement.value !== null;

export function reportInput(assignmentId: string, values: ReportValues) {
  return {
    assignmentId,
    periodId: values.periodId || null,
    percent: values.percent,
    summary: values.summary,
    difficulties: values.difficulties || null,
    nextSteps: values.nextSteps || null,
    measurements: values.measurements.filter(isMeasured),
    attachmentIds: values.attachmentIds.map(({ id }) => id),
  };
}

/** Values left blank are not sent, so the API counts only those that were filled in. */
export function placeOfReport(path: string, { measurements }: ReportValues): string {
  const [head, index, field] = path.split('.');
  if (head !== 'measurements' || index === undefined) return path;
  const filled = measurements.flatMap((measurement, place) => (isMeasured(measurement) ? [place] : []));
  return `measurements.${filled[Number(index)] ?? index}.${field ?? 'value'}`;
}
