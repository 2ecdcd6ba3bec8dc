import type { AccountabilityKind } from '@duban/schema/vocabulary/accountability';
import type { NotificationSubject } from '@duban/schema/vocabulary/notification';
import type { Work } from '../../kernel/command.ts';
import { notify } from './notify.queries.ts';

interface Approved {
  matter: AccountabilityKind | 'SUPERVISION_PLAN' | 'BULLETIN';
  title: string;
  subject: { type: NotificationSubject; id: string };
  /** Tells one time from the next. */
  version: number;
}

/** The viewer's office: its leaders hear what is drawn up, its supervisors what became of it. */
async function tell(
  { reader, context }: Work,
  kind: 'APPROVAL_ASKED' | 'APPROVAL_GIVEN' | 'APPROVAL_REFUSED',
  { matter, title, subject, version }: Approved,
  comment: string,
): Promise<void> {
  const { viewer, clock } = context;
  await notify(reader, {
    kind,
    params: { by: viewer.name, matter, title, comment },
    subject,
    organizationIds: [viewer.organizationId],
    actorId: viewer.userId,
    at: clock.now(),
    dedupKey: `${kind} ${subject.id} ${version}`,
  });
}

export const askForApproval = (work: Work, what: Approved): Promise<void> =>
  tell(work, 'APPROVAL_ASKED', what, '');

/** `refused`: why. */
export const tellOfApproval = (work: Work, what: Approved, refused: string | null = null): Promise<void> =>
  tell(work, refused === null ? 'APPROVAL_GIVEN' : 'APPROVAL_REFUSED', what, refused ?? '');
