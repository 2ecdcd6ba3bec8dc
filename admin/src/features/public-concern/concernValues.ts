import type { ConcernSeverity, ConcernSource } from '@duban/schema/vocabulary/public-concern';
import { today } from '../../ui/dates.ts';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import type { ConcernPage } from './public-concern.graphql.ts';

/** What the form holds while it is written. */
export interface ConcernValues {
  source: ConcernSource;
  channel: string;
  url: string;
  raisedOn: string;
  place: OrganizationChoice | null;
  placeNote: string;
  subjectId: string;
  severity: ConcernSeverity;
  title: string;
  text: string;
  workItems: WorkItemChoice[];
}

export interface RecordValues extends ConcernValues {
  person: { name: string; phone: string; address: string };
  /** the one that it repeats */
  repeatOf: { id: string; title: string } | null;
}

export function emptyConcern(place: OrganizationChoice | null, workItems: WorkItemChoice[]): RecordValues {
  return {
    ...{ source: 'HOTLINE', channel: '', url: '', raisedOn: today(), place, placeNote: '' },
    ...{ subjectId: '', severity: 'ORDINARY', title: '', text: '', workItems },
    person: { name: '', phone: '', address: '' },
    repeatOf: null,
  };
}

export function valuesOf(row: ConcernPage): ConcernValues {
  const { source, raisedOn, severity, title, text, place, subject, workItems } = row;
  return {
    ...{ source, raisedOn, severity, title, text, place },
    channel: row.channel ?? '',
    url: row.url ?? '',
    placeNote: row.placeNote ?? '',
    subjectId: subject.id,
    workItems: [...workItems],
  };
}

export function matterInput({ place, workItems, channel, url, placeNote, ...rest }: ConcernValues) {
  return {
    ...rest,
    channel: channel.trim() || null,
    url: url.trim() || null,
    placeNote: placeNote.trim() || null,
    placeId: place?.id ?? '',
    workItemIds: workItems.map(({ id }) => id),
  };
}

export function recordInput({ person, repeatOf, ...matter }: RecordValues) {
  const { name, phone, address } = person;
  const given = name.trim() !== '' || phone.trim() !== '' || address.trim() !== '';
  return {
    ...matterInput(matter),
    person: given
      ? { name: name.trim() || null, phone: phone.trim() || null, address: address.trim() || null }
      : null,
    repeatOfId: repeatOf?.id ?? null,
  };
}

export function placeOfConcern(path: string): string {
  const [head = ''] = path.split('.');
  return { workItemIds: 'workItems', placeId: 'place', repeatOfId: 'repeatOf' }[head] ?? path;
}
