import type { OrganizationKind, OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { RoleName } from '@duban/schema/vocabulary/user';
import type { Scope } from './scope.ts';

/** Who asks: a user in one organization, with the roles held there and nowhere else. */
export interface Viewer {
  readonly userId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly username: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly level: OrganizationLevel;
  readonly kind: OrganizationKind;
  readonly cityId: string | null;
  readonly provinceId: string;
  readonly roles: ReadonlySet<RoleName>;
  readonly scope: Scope;
}

export function hasRole(viewer: Viewer, ...roles: RoleName[]): boolean {
  return roles.some((role) => viewer.roles.has(role));
}

const businessRoles: RoleName[] = ['SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON', 'EDITOR'];

/** Administrators neither see nor change the business (GB/T 22239-2019, 8.1.5.1–3). */
export function worksInBusiness(viewer: Viewer): boolean {
  return hasRole(viewer, ...businessRoles);
}
