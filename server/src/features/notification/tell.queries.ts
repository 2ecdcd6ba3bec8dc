import type {
  NotificationKind,
  NotificationParams,
  NotificationSubject,
} from '@duban/schema/vocabulary/notification';
import type { RoleName } from '@duban/schema/vocabulary/user';
import type { Work } from '../../kernel/command.ts';
import { notify } from './notify.queries.ts';

interface Told<Kind extends NotificationKind> {
  params: NotificationParams<Kind>;
  subject: { type: NotificationSubject; id: string };
  organizationId: string;
  roles?: readonly RoleName[];
  /** Tells one occasion of the kind from the next. */
  occasion: string | number;
}

/** Those of one organization who hear of the kind. */
export async function tell<Kind extends NotificationKind>(
  { reader, context }: Work,
  kind: Kind,
  { organizationId, occasion, roles, ...what }: Told<Kind>,
): Promise<void> {
  await notify(reader, {
    kind,
    ...what,
    ...(roles && { roles }),
    organizationIds: [organizationId],
    actorId: context.viewer.userId,
    at: context.clock.now(),
    dedupKey: `${kind} ${what.subject.id} ${occasion}`,
  });
}
