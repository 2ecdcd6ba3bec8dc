import { type CoverageAxis, coverageAxes } from '@duban/schema/vocabulary/coverage-map';
import { useSearchParams } from 'react-router-dom';
import { useDocument } from '../../app/useDocument.ts';
import { useOverview } from '../overview/waiting.ts';
import { PlanChoices } from '../work-plan/work-plan.graphql.ts';

export interface ChosenMap {
  plan: string;
  axis: CoverageAxis;
  /** a branch, and everybody in it */
  parent: string | null;
  /** what one unit wrote itself */
  unit: string | null;
}

export function mapPath({ plan, axis, parent, unit }: ChosenMap): string {
  const search = { plan, axis, ...(parent && { parent }), ...(unit && { unit }) };
  return `/coverage-map?${new URLSearchParams(search)}`;
}

/** What one unit wrote about the plan of a year: what its score of that year counts. */
export function unitMapPath(unit: string, year: number): string {
  return `/coverage-map?${new URLSearchParams({ unit, year: String(year) })}`;
}

/** Plan, axis and organization stand in the address, so that a map can be sent to someone. */
export function useChosenMap() {
  const [search, setSearch] = useSearchParams();
  const overview = useOverview();
  const year = search.get('year');
  const plans = useDocument(PlanChoices, {}, { staleTime: 60_000, enabled: year !== null });
  const ofYear = plans.data?.workPlans.nodes.find(
    (one) => one.status === 'ISSUED' && String(one.year) === year,
  );
  const plan = search.get('plan') ?? (year === null ? overview.data?.overview.workPlan?.id : ofYear?.id);
  const asked = search.get('axis');
  const axis = coverageAxes.find((one) => one === asked) ?? 'MONTH';
  const chosen = { axis, parent: search.get('parent'), unit: search.get('unit') };
  const choose = (next: Partial<ChosenMap>) => {
    const { parent, unit, ...rest } = { plan: plan ?? '', ...chosen, ...next };
    setSearch({ ...rest, ...(parent && { parent }), ...(unit && { unit }) });
  };
  const isPending = year === null ? overview.isPending : plans.isPending;
  return { plan, ...chosen, choose, isPending };
}
