import type { UploadedFile } from '../../ui/form/useUpload.ts';
import type { Draft, Report } from '../progress-report/progress-report.graphql.ts';
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

interface Beginning {
  /** written before, by oneself or a colleague */
  draft?: Draft | undefined;
  /** was returned, and is reported again */
  returned?: Report | undefined;
  /** last time’s */
  last?: Report | undefined;
  periodId?: string;
}

type Said = Pick<Report, 'measurements'> | Pick<Draft, 'measurements'> | undefined;

export function measuredValues(targets: readonly Target[], said: Said): ReportValues['measurements'] {
  const values = new Map((said?.measurements ?? []).map(({ target, value }) => [target.id, value]));
  return targets.map(({ id }) => ({ targetId: id, value: values.get(id) ?? null }));
}

/** Where a report begins: with the draft, else with what was returned, else with how far it was last time. */
export function beginReport(targets: readonly Target[], beginning: Beginning): ReportValues {
  const { draft, returned, last, periodId = '' } = beginning;
  const said = draft ?? returned;
  return {
    periodId: draft?.periodId ?? periodId,
    percent: said?.percent ?? last?.percent ?? 0,
    summary: said?.summary ?? '',
    difficulties: said?.difficulties ?? '',
    nextSteps: said?.nextSteps ?? '',
    measurements: measuredValues(targets, said),
    attachmentIds: draft ? [...draft.attachments] : [],
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

export function correctionInput({ id, version }: Report, values: ReportValues & { reason: string }) {
  const { assignmentId: _, periodId: __, ...body } = reportInput('', values);
  return { id, version, reason: values.reason, ...body };
}

/** Values left blank are not sent, so the API counts only those that were filled in. */
export function placeOfReport(path: string, { measurements }: ReportValues): string {
  const [head, index, field] = path.split('.');
  if (head !== 'measurements' || index === undefined) return path;
  const filled = measurements.flatMap((measurement, place) => (isMeasured(measurement) ? [place] : []));
  return `measurements.${filled[Number(index)] ?? index}.${field ?? 'value'}`;
}
