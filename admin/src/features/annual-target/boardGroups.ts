import { boardGroupLabels, boardGroupOf } from '@duban/schema/vocabulary/annual-target';
import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import { useLabel } from '../../app/i18n/useLabel.ts';

/** What units of a level are called on an office’s board: those of the office’s own level are its own house. */
export function useGroupName(): (level: OrganizationLevel, office: { level: OrganizationLevel }) => string {
  const label = useLabel();
  return (level, office) => label(boardGroupLabels, boardGroupOf(level, office.level));
}
