import type { ConcernDimension, ConcernSource, ConcernUnit } from '@duban/schema/vocabulary/public-concern';
import { useMessages } from '../../app/i18n/messages.ts';
import { concernAnalysisMessages } from './concern-analysis.messages.ts';

export interface AnalysisChoice {
  from: string;
  to: string;
  unit: ConcernUnit;
  by: ConcernDimension;
  placeBranchId: string;
  concernSubjectId: string;
  source: ConcernSource | '';
}

export function filterOf({ from, to, unit, placeBranchId, concernSubjectId, source }: AnalysisChoice) {
  return {
    ...{ from, to, unit },
    placeBranchId: placeBranchId || null,
    concernSubjectId: concernSubjectId || null,
    source: source || null,
  };
}

const dimensionFilters = {
  SUBJECT: 'concernSubjectId',
  CITY: 'placeBranchId',
  PLACE: 'placeId',
  SOURCE: 'source',
} as const;

/** The list's filter for the rows behind a figure: of a line, of a period, or of all. */
export function rowsFilter(
  choice: AnalysisChoice,
  { key, span = choice }: { key?: string; span?: { from: string; to: string } } = {},
): Record<string, string> {
  const { placeBranchId, concernSubjectId, source, by } = choice;
  const chosen = Object.entries({ placeBranchId, concernSubjectId, source }).filter(
    ([, value]) => value !== '',
  );
  return {
    ...Object.fromEntries(chosen),
    ...(key && { [dimensionFilters[by]]: key }),
    raisedFrom: span.from,
    raisedTo: span.to,
  };
}

/** How much more or less, in percent of what was. */
export function useChange(): (now: number, before: number) => string {
  const t = useMessages(concernAnalysisMessages);
  return (now, before) => {
    if (now === before) return t('same');
    if (before === 0) return t('newly');
    const percent = Math.round((100 * Math.abs(now - before)) / before);
    return t(now > before ? 'up' : 'down', { percent });
  };
}
