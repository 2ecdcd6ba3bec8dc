import type { Facts, Viewer } from './facts.ts';

export const questionNames = ['Q1', 'Q2', 'Q3', 'W1'] as const;
export type QuestionName = (typeof questionNames)[number];

export const titles: Readonly<Record<QuestionName, string>> = {
  Q1: 'page of 25 work items',
  Q2: 'page of 25 assignments of a city’s branch',
  Q3: 'section × city matrix',
  W1: 'submit a progress report',
};

/** As the first clients of the API send them: the contract's own documents. */
export const documents: Readonly<Record<QuestionName, string>> = {
  Q1: `query WorkItems($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {
  workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      id number title light percent
      section { ordinal title }
      lead { id name }
      assignmentCounts { status count }
      latestReport { id percent summary submittedAt organization { id name } }
      coverage { submissions adoptions activities }
    }
  }
}`,
  Q2: `query Assignments($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {
  assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      id version role status percent dueOn light availableActions
      workItem { id number title section { title } }
      organization { id name parent { name } }
      recentReports { id percent summary status submittedAt author { name } }
      publicityActivities { id title }
    }
  }
}`,
  Q3: `query CompletionMatrix($workPlanId: ID!) {
  completionMatrix(workPlanId: $workPlanId) {
    sections { id ordinal title }
    organizations { id name }
    cells { sectionId organizationId total completed overdue red yellow green percent }
  }
}`,
  W1: `mutation SubmitProgressReport($input: SubmitProgressReportInput!) {
  submitProgressReport(input: $input) { progressReport { id version status percent availableActions assignment { id percent light } } }
}`,
};

interface Asked<Name extends QuestionName, Variables> {
  question: Name;
  viewer: Viewer;
  variables: Variables;
  /** Of a mutation only. */
  key?: string;
}

export type Call =
  | Asked<'Q1', { filter: { year: number }; first: number; offset: number }>
  | Asked<
      'Q2',
      { filter: { subtreeOf: string; year?: number; status?: string }; first: number; offset: number }
    >
  | Asked<'Q3', { workPlanId: string }>
  | Asked<
      'W1',
      {
        input: {
          assignmentId: string;
          percent: number;
          summary: string;
          difficulties: string;
          nextSteps: string;
        };
      }
    >;

const first = 25;

function workItems({ supervisor, plans }: Facts): Call[] {
  return [0, 25, 50, 75].flatMap((offset) =>
    plans.map(
      ({ year }): Call => ({
        question: 'Q1',
        viewer: supervisor,
        variables: { filter: { year }, first, offset },
      }),
    ),
  );
}

/** Every third call asks for the whole branch, for one year of it, and for what is under way. */
function assignments({ cities, plans }: Facts): Call[] {
  return [0, 25, 50, 100].flatMap((offset) =>
    cities.flatMap(({ id, supervisor }, place) => {
      const year = plans[place % plans.length]?.year ?? 0;
      return [{ year }, {}, { status: 'IN_PROGRESS' }].map(
        (more): Call => ({
          question: 'Q2',
          viewer: supervisor,
          variables: { filter: { subtreeOf: id, ...more }, first, offset },
        }),
      );
    }),
  );
}

function matrices({ supervisor, plans }: Facts): Call[] {
  return plans.map(({ id }): Call => ({ question: 'Q3', viewer: supervisor, variables: { workPlanId: id } }));
}

/** One after another through all that cities have under way, so that no two reports at once are about the same. */
function report({ reportable }: Facts, run: string, number: number): Call {
  const { assignmentId, reporter } = reportable[number % reportable.length] as Facts['reportable'][number];
  return {
    question: 'W1',
    viewer: reporter,
    key: `bench-${run}-${number}`,
    variables: {
      input: {
        assignmentId,
        percent: 5 + (number % 90),
        summary:
          '召开专题会议部署落实，完成对辖区企业的现场检查，建立台账，逐项跟踪整改，组织培训三期，参训二百余人。',
        difficulties: '基层力量不足，检测经费紧张。',
        nextSteps: '按计划推进下一阶段工作。',
      },
    },
  };
}

const lists = { Q1: workItems, Q2: assignments, Q3: matrices } as const;

/** The calls of a question, one for each number from 0; a reading question's come round again. */
export function callsOf(
  question: QuestionName,
  facts: Facts,
  run: string,
): { count: number | null; at(number: number): Call } {
  if (question === 'W1') return { count: null, at: (number) => report(facts, run, number) };
  const list = lists[question](facts);
  return { count: list.length, at: (number) => list[number % list.length] as Call };
}
