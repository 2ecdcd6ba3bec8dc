import { useState } from 'react';
import { useDocument } from '../../app/useDocument.ts';
import type { OfferedOrganizations } from '../organization/organization.graphql.ts';
import { useViewer } from '../session/viewer.ts';
import { HonourOffices, type Office } from './honour-office.graphql.ts';

const none: readonly Office[] = [];

/** Whose titles, awards, targets and relegation the reader sees, the province's first. */
export function useHonourOffices(): readonly Office[] {
  return useDocument(HonourOffices, {}, { staleTime: 600_000 }).data?.honourOffices ?? none;
}

/** The reader's own; undefined where they run none. */
export function useOwnOffice(): Office | undefined {
  const viewer = useViewer();
  return useHonourOffices().find(({ id }) => id === viewer?.organization.id);
}

/** The office whose page is read: the own one first, else the province's. */
export function useChosenOffice() {
  const offices = useHonourOffices();
  const own = useOwnOffice();
  const [chosen, choose] = useState<string | null>(null);
  const office = offices.find(({ id }) => id === chosen) ?? own ?? offices[0];
  return { offices, office, isOwn: office !== undefined && office === own, choose };
}

/** Whose board the reader reads: the chosen one, else that on which the own organization stands. */
export function useBoardOffice(id: string | undefined) {
  const offices = useHonourOffices();
  const own = useViewer()?.organization;
  const stands = own?.kind !== 'BUREAU' && own?.level === 'CITY' ? 'CITY' : 'PROVINCE';
  const office = offices.find((one) => one.id === id) ?? offices.find(({ level }) => level === stands);
  return { offices, office };
}

/** Whom the office may name; the province all. */
export function belowOffice(office: Office | undefined): { filter?: OfferedOrganizations } {
  return office?.level === 'CITY' ? { filter: { parentId: office.id } } : {};
}
