import { boardLevelsOf } from '@duban/schema/vocabulary/annual-target';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import { useDocument } from '../../app/useDocument.ts';
import type { Choice } from '../../ui/form/inputs.tsx';
import { useOwnOffice } from '../honour-office/offices.ts';
import { UnitClassChoices } from './annual-target.graphql.ts';
import { useGroupName } from './boardGroups.ts';

/** Of which units something speaks, as one choice: empty for all, `level:CITY`, or `class:<id>`. */
export function scopeValue(level: OrganizationLevel | null, unitClassId: string | null | undefined): string {
  if (unitClassId) return `class:${unitClassId}`;
  return level ? `level:${level}` : '';
}

export function scopeInput(scope: string): { level: OrganizationLevel | null; unitClassId: string | null } {
  const [of, value = ''] = scope.split(':');
  return {
    level: of === 'level' ? (value as OrganizationLevel) : null,
    unitClassId: of === 'class' ? value : null,
  };
}

/** All, each level that the own office ranks, and its classes of the year. */
export function useScopeChoices(year: number, all: string): Choice[] {
  const groupName = useGroupName();
  const office = useOwnOffice();
  const { data } = useDocument(UnitClassChoices, { year, officeId: office?.id ?? '' }, { enabled: !!office });
  const levels: Choice[] = office
    ? boardLevelsOf(office.level).map((level) => ({
        value: `level:${level}`,
        label: groupName(level, office),
      }))
    : [];
  return [
    { value: '', label: all },
    ...levels,
    ...(data?.unitClasses.nodes ?? []).map(({ id, name }) => ({ value: `class:${id}`, label: name })),
  ];
}
