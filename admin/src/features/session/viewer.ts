import { administratorRoles, type RoleName, type ViewerAction } from '@duban/schema/vocabulary/user';
import { useGetIdentity } from 'ra-core';
import type { Viewer } from './session.graphql.ts';

export type { Viewer };

/** Who is signed in; undefined until the first answer. */
export function useViewer(): Viewer | undefined {
  return useGetIdentity().identity as unknown as Viewer | undefined;
}

export function useCan(action: ViewerAction): boolean {
  return useViewer()?.availableActions.includes(action) ?? false;
}

/** Administrators have no part in the work itself: they see no plan and no assignment. */
export function doesBusiness(viewer: Viewer): boolean {
  const administrators: readonly RoleName[] = administratorRoles;
  return viewer.roles.some((role) => !administrators.includes(role));
}
