import { type RoleName, roleNames } from '@duban/schema/vocabulary/user';
import type { Scope, ScopedRow } from '@duban/server/kernel/scope.ts';
import type { Viewer } from '@duban/server/kernel/viewer.ts';

/**
 * A small tree for tables of rules, by hand: the province with an office, Guangzhou with two counties and an office,
 * Shenzhen with one county, and Shunde, a county that the province addresses itself.
 */
const tree = {
  province: { level: 'PROVINCE', kind: 'BUREAU', city: null, scope: 'PROVINCE' },
  office: { level: 'PROVINCE', kind: 'DEPARTMENT', city: null, scope: 'ORGANIZATIONS' },
  guangzhou: { level: 'CITY', kind: 'BUREAU', city: 'guangzhou', scope: 'CITY' },
  guangzhouOffice: { level: 'CITY', kind: 'DEPARTMENT', city: 'guangzhou', scope: 'ORGANIZATIONS' },
  tianhe: { level: 'COUNTY', kind: 'BUREAU', city: 'guangzhou', scope: 'ORGANIZATIONS' },
  yuexiu: { level: 'COUNTY', kind: 'BUREAU', city: 'guangzhou', scope: 'ORGANIZATIONS' },
  shenzhen: { level: 'CITY', kind: 'BUREAU', city: 'shenzhen', scope: 'CITY' },
  nanshan: { level: 'COUNTY', kind: 'BUREAU', city: 'shenzhen', scope: 'ORGANIZATIONS' },
  shunde: { level: 'COUNTY', kind: 'BUREAU', city: 'shunde', scope: 'CITY' },
} as const;

export type Place = keyof typeof tree;
export const places = Object.keys(tree) as Place[];

function scopeOf(place: Place): Scope {
  const { scope } = tree[place];
  if (scope === 'PROVINCE') return { kind: scope, provinceId: 'province' };
  return scope === 'CITY' ? { kind: scope, cityId: place } : { kind: scope, organizationIds: [place] };
}

export function viewerAt(place: Place, roles: RoleName[], userId = `${roles.join('+')} ${place}`): Viewer {
  const { level, kind, city } = tree[place];
  return {
    userId,
    sessionId: userId,
    name: userId,
    username: userId,
    organizationId: place,
    organizationName: place,
    level,
    kind,
    cityId: city,
    provinceId: 'province',
    roles: new Set(roles),
    scope: scopeOf(place),
  };
}

/** The scope columns of a row that belongs to a place. */
export function rowOf(place: Place): ScopedRow {
  return { organizationId: place, cityId: tree[place].city, provinceId: 'province' };
}

/** Every role in every place, of whom the rule holds: `ROLE place`. */
export function allowed(rule: (viewer: Viewer) => boolean): string[] {
  const everyone = places.flatMap((place) => roleNames.map((role) => ({ place, role })));
  return everyone
    .filter(({ place, role }) => rule(viewerAt(place, [role])))
    .map(({ place, role }) => `${role} ${place}`)
    .sort();
}
