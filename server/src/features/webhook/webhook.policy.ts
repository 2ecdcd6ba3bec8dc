import { hasRole, type Viewer } from '../../kernel/viewer.ts';

export function canManageWebhooks(viewer: Viewer): boolean {
  return hasRole(viewer, 'SYSTEM_ADMIN');
}
