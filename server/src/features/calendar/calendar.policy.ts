import type { CalendarAction } from '@duban/schema/vocabulary/calendar';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

/** Settings are the system administrator's; everybody reads the calendar of their province. */
export function availableActions(viewer: Viewer): CalendarAction[] {
  return hasRole(viewer, 'SYSTEM_ADMIN') ? ['ENTER'] : [];
}
