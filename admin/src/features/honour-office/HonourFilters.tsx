import type { Labels } from '@duban/schema/vocabulary/label';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { ChoiceFilter, FilterBar } from '../../ui/list/filters.tsx';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { OfficeFilter } from './OfficeFilter.tsx';

interface HonourFiltersProps<Status extends string> {
  names: { year: string; status: string };
  statuses: readonly Status[];
  labels: Labels<Status>;
}

/** What offices decide is sought by office, year and state. */
export function HonourFilters<Status extends string>({
  names,
  statuses,
  labels,
}: HonourFiltersProps<Status>) {
  const label = useLabel();
  return (
    <FilterBar>
      <OfficeFilter />
      <YearFilter label={names.year} />
      <ChoiceFilter
        source="status"
        label={names.status}
        width={120}
        choices={statuses.map((value) => ({ value, label: label(labels, value) }))}
      />
    </FilterBar>
  );
}
