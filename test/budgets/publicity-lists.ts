import { type Budget, paged } from './budget.ts';

/** Of the lists, those that publicity is scored by. */
export const publicityLists: readonly Budget[] = [
  {
    // Instructions, adoptions, their channels, their files.
    name: 'submissions with channels, proof and instructions',
    query: paged(
      'submissions',
      'id adoptions { place registered { name } attachments { name } } instructions { leader recordedBy { name } }',
    ),
    budget: 5,
  },
  {
    // Steps, earlier texts, follow-ups.
    name: 'submissions with their way',
    query: paged(
      'submissions',
      `id secrecy reviewing { name } accepter { name } steps { action person { name } organization { name } marks { note } }
       secrecyReview { person { name } } texts { number writer { name } changes { kind text } } followUps { news author { name } }`,
    ),
    budget: 4,
  },
  {
    // Pieces, items.
    name: 'invitations',
    query: paged(
      'invitations',
      'id title status overdue availableActions organization { name } issuer { name } author { name } workItems { number } submission { title }',
    ),
    budget: 3,
  },
  {
    // Invitations, reports.
    name: 'submissionDrafts',
    query: paged(
      'submissionDrafts',
      'id title author { name } workItems { number } invitation { title } progressReport { percent } publicityActivity { title }',
    ),
    budget: 4,
  },
  {
    name: 'scoringSchemes',
    query: paged(
      'scoringSchemes',
      'id title status rules { adoptions { points } } returnComment availableActions author { name } enacter { name } returner { name }',
    ),
    budget: 1,
  },
  {
    // Scores, points of the plan.
    name: 'scores',
    query: paged(
      'scores',
      'id points rank organization { name } office { name } basis { pieces points workItem { number } }',
    ),
    budget: 2,
  },
  {
    name: 'scoreObjections',
    query: paged(
      'scoreObjections',
      'id status availableActions organization { name } objector { name } answerer { name }',
    ),
    budget: 1,
  },
  {
    // Pieces.
    name: 'publicityFaults',
    query: paged(
      'publicityFaults',
      'id fault organization { name } submission { title } recordedBy { name }',
    ),
    budget: 2,
  },
  {
    // Joint authors.
    name: 'submissions with joint authors',
    query: paged('submissions', 'id jointAuthors { name }'),
    budget: 2,
  },
  {
    // Pieces, assignments.
    name: 'instructions',
    query: paged(
      'instructions',
      'id leader text availableActions organization { name } recordedBy { name } submission { title } assignment { workItem { number } }',
    ),
    budget: 3,
  },
  {
    // Members, targets.
    name: 'unitClasses',
    query: paged(
      'unitClasses',
      'id name points availableActions office { name } targets { points reason setter { name } } organizations { name }',
    ),
    budget: 3,
  },
  {
    // Classes.
    name: 'annualTargets',
    query: paged(
      'annualTargets',
      'id points reason office { name } organization { name } unitClass { name } setter { name }',
    ),
    budget: 2,
  },
  {
    // Classes.
    name: 'targetStandings',
    query: paged(
      'targetStandings',
      'id points target percent rank lead behind organization { name } unitClass { name } availableActions',
    ),
    budget: 2,
  },
  {
    // Awards of all rounds, the classes of their contests.
    name: 'awardRounds',
    query: paged(
      'awardRounds',
      `id title status availableActions office { name } author { name } approver { name } contests { name unitClass { name } }
       awards { place grade organization { name } person { name } striker { name } }`,
    ),
    budget: 3,
  },
  {
    // Rounds.
    name: 'awards',
    query: paged('awards', 'id grade points organization { name } person { name } round { title }'),
    budget: 2,
  },
  {
    // Holders.
    name: 'demonstrationUnits',
    query: paged(
      'demonstrationUnits',
      'id name standing availableActions office { name } holder { organization { name } } tenures { startsOn recorder { name } }',
    ),
    budget: 2,
  },
  {
    // Classes, whether they are used.
    name: 'relegationRules',
    query: paged(
      'relegationRules',
      'id name consequences availableActions office { name } unitClass { name } author { name }',
    ),
    budget: 3,
  },
  {
    // Rules.
    name: 'relegations',
    query: paged(
      'relegations',
      'id status availableActions office { name } rule { name } organization { name } proposer { name } decider { name }',
    ),
    budget: 2,
  },
  {
    name: 'channels',
    query: paged('channels', 'id name kind level ownership startsOn endsOn availableActions'),
    budget: 1,
  },
];
