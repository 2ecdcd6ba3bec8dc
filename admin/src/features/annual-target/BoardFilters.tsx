import { boardLevelsOf } from '@duban/schema/vocabulary/annual-target';
import { useListContext } from 'ra-core';
import { ChoiceFilter, useFilterValue } from '../../ui/list/filters.tsx';
import { OfficeSelect } from '../honour-office/OfficeSelect.tsx';
import { useBoardOffice } from '../honour-office/offices.ts';
import { useGroupName } from './boardGroups.ts';

/** The board that the list around is of: the chosen one, else that on which the reader stands. */
export function useListedBoard() {
  const [officeId] = useFilterValue<string>('officeId');
  return useBoardOffice(officeId);
}

/** Whose board. A class is one office's, and so is what a level means: both go with it. */
export function BoardSelect() {
  const { filterValues, setFilters } = useListContext();
  const { offices, office } = useListedBoard();
  const choose = (officeId: string) => {
    const { unitClassId: _class, level: _level, ...others } = filterValues;
    setFilters({ ...others, officeId });
  };
  return <OfficeSelect offices={offices} office={office} onChange={choose} />;
}

/** Cities, counties, or the office's own house. */
export function GroupFilter({ label }: { label: string }) {
  const groupName = useGroupName();
  const { office } = useListedBoard();
  if (!office) return null;
  return (
    <ChoiceFilter
      source="level"
      label={label}
      width={150}
      choices={boardLevelsOf(office.level).map((value) => ({ value, label: groupName(value, office) }))}
    />
  );
}
