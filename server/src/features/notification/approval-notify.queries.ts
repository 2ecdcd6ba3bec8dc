import type { AccountabilityKind } from '@duban/schema/vocabulary/accountability';
import type { BulletinKind } from '@duban/schema/vocabulary/bulletin';
import type { NotificationSubject } from '@duban/schema/vocabulary/notification';
import type { RoleName } from '@duban/schema/vocabulary/user';
import type { Work } from '../../kernel/command.ts';
import { notify } from './notify.queries.ts';

export interface Approved {
  matter: AccountabilityKind | BulletinKind | 'SUPERVISION_PLAN' | 'EVALUATION_SCHEME' | 'SCORING_SCHEME';
  title: string;
  subject: { type: NotificationSubject; id: string };
  /** Tells one time from the next. */
  version: number;
  /** Who draws such things up, and hears what became of it; supervisors unless told. */
  drafters?: readonly RoleName[];
}

/** The viewer's office: its leaders hear what is drawn up, its supervisors what became of it. */
async function tell(
  { reader, context }: Work,
  kind: 'APPROVAL_ASKED' | 'APPROVAL_GIVEN' | 'APPROVAL_REFUSED',
  { matter, title, subject, version, drafters }: Approved,
  comment: string,
): Promise<void> {
  const { viewer, clock } = context;
  await notify(reader, {
    kind,
    ...(kind !== 'APPROVAL_ASKED' && drafters && { roles: drafters }),
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
