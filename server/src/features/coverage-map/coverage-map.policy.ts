import { inScope, type ScopedRow } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';

/** An editor of the piece’s branch says what it is about, whoever wrote it: that judges nobody. */
export function canTie(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row) && hasRole(viewer, 'EDITOR');
}
