import { useDocument } from '../../app/useDocument.ts';
import type { OfferedOrganizations } from '../organization/organization.graphql.ts';
import { HonourOffices, type Office } from './honour-office.graphql.ts';

const none: readonly Office[] = [];

/** Whose titles, awards, targets and relegation the reader sees, the province's first. */
export function useHonourOffices(): readonly Office[] {
  return useDocument(HonourOffices, {}, { staleTime: 600_000 }).data?.honourOffices ?? none;
}

/** Whom the office may name; the province all. */
export function belowOffice({ id, level }: Office): { filter?: OfferedOrganizations } {
  return level === 'CITY' ? { filter: { parentId: id } } : {};
}
