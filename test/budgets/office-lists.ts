import { type Budget, paged } from './budget.ts';

/** What a publicity office keeps of its units: the register, requests for coverage, assistance notices. */
export const officeLists: readonly Budget[] = [
  {
    // Registrations, those in force and those that wait in one.
    name: 'liaisonUnits',
    query: paged(
      'liaisonUnits',
      `id standing organization { name } registration { liaison { name mobile } superior { name } }
       pending { id availableActions filer { name } }`,
    ),
    budget: 2,
  },
  {
    name: 'liaisonRegistrations',
    query: paged(
      'liaisonRegistrations',
      'id revision status leader { name } liaison { name } organization { name } superior { name } filer { name } decider { name } availableActions',
    ),
    budget: 1,
  },
  {
    // Items, notices.
    name: 'coverageRequests',
    query: paged(
      'coverageRequests',
      `id status round title media contact { name mobile } signatures { step decision person { name } } availableActions
       organization { name } office { name } applicant { name } workItems { number } assistanceNotices { status }`,
    ),
    budget: 3,
  },
  {
    // Items, requests.
    name: 'assistanceNotices',
    query: paged(
      'assistanceNotices',
      `id status title overdue arrangement { name place } availableActions organization { name } issuer { name }
       author { name } reporter { name } workItems { number } coverageRequest { title }`,
    ),
    budget: 3,
  },
  {
    // Subjects, items, persons, tasks, assignments.
    name: 'publicConcerns',
    query: paged(
      'publicConcerns',
      `id status light personReadable availableActions person { name } subject { name } organization { name } intake { name }
       place { name } recorder { name } answerer { name } workItems { number } assignments { id } steps { action person { name } }`,
    ),
    budget: 6,
  },
  {
    // Concerns of each.
    name: 'assignments with the concerns that they follow from',
    query: paged('assignments', 'id publicConcerns { title }'),
    budget: 2,
  },
  { name: 'concernSubjects', query: paged('concernSubjects', 'id name ordinaryDays'), budget: 1 },
];
