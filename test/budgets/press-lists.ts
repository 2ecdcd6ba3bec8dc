import { type Budget, paged } from './budget.ts';

/** A bureau's press office and its releases. */
export const pressLists: readonly Budget[] = [
  {
    name: 'leadingGroupPosts',
    query: paged('leadingGroupPosts', 'id post name title startsOn availableActions organization { name }'),
    budget: 1,
  },
  {
    name: 'spokespersons',
    query: paged('spokespersons', 'id name title startsOn availableActions organization { name }'),
    budget: 1,
  },
  {
    name: 'subjectAreas',
    query: paged('subjectAreas', 'id kind name description availableActions organization { name }'),
    budget: 1,
  },
  {
    // Entries; their areas, points, releases.
    name: 'releasePlans',
    query: paged(
      'releasePlans',
      `id year status availableActions organization { name } author { name } approver { name }
       entries { month subject subjectArea { name } workItems { number } pressRelease { status } }`,
    ),
    budget: 5,
  },
  {
    // Areas, entries, steps decided, points, channels, pieces, speakers, breaches; what the viewer decided.
    name: 'pressReleases',
    query: paged(
      'pressReleases',
      `id status mode title stepsLeft steps { name } availableActions organization { name } bureau { name } drafter { name }
       subjectArea { name } planEntry { subject } approvals { step decision person { name } } workItems { number }
       channels { name } submissions { title } spokesperson { name } disciplineRecords { title }`,
    ),
    budget: 10,
  },
  {
    // Releases.
    name: 'disciplineRecords',
    query: paged(
      'disciplineRecords',
      'id kind status title persons { name } availableActions organization { name } pressRelease { title } recorder { name } concluder { name }',
    ),
    budget: 2,
  },
];
