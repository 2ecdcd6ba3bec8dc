import {
  mandatoryKinds,
  type NotificationKind,
  notificationKinds,
} from '@duban/schema/vocabulary/notification';
import type { Tone } from '../../ui/tones.ts';

const good: readonly NotificationKind[] = [
  'REPORT_ACCEPTED',
  'COMPLETION_CONFIRMED',
  'SUBMISSION_ACCEPTED',
  'SUBMISSION_ADOPTED',
  'LIAISON_APPROVED',
  'APPROVAL_GIVEN',
  'COVERAGE_APPROVED',
  'COVERAGE_HANDLED',
  'PRESS_APPROVED',
  'PRESS_RELEASED',
  'ACTIVITY_PART_REPORTED',
];
const back: readonly NotificationKind[] = [
  'REPORT_RETURNED',
  'COMPLETION_RETURNED',
  'SUBMISSION_RETURNED',
  'URGENT_SUBMITTED',
  'LIAISON_RETURNED',
  'APPROVAL_REFUSED',
  'COVERAGE_RETURNED',
  'ASSISTANCE_RETURNED',
  'PRESS_RETURNED',
  'DISCIPLINE_RECORDED',
  'ACTIVITY_CANCELLED',
  'ACTIVITY_SUMMARY_DUE',
];

function toneOf(kind: NotificationKind): Tone {
  if (kind === 'ASSIGNED') return 'info';
  if (mandatoryKinds.includes(kind)) return 'danger';
  if (back.includes(kind)) return 'warning';
  return good.includes(kind) ? 'success' : 'neutral';
}

/** What chases is red, what comes back amber, what went well green. */
export const kindTones = Object.fromEntries(
  notificationKinds.map((kind) => [kind, toneOf(kind)]),
) as Readonly<Record<NotificationKind, Tone>>;
