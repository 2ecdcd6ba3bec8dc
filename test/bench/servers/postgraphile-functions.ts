import type { Call, QuestionName } from '../questions.ts';
import type { Adapter } from './adapter.ts';

const documents: Readonly<Record<QuestionName, string>> = {
  Q1: `query WorkItems($province: UUID!, $year: Int!, $first: Int!, $offset: Int!) {
  itemTotal(province: $province, planYear: $year)
  itemPageList(province: $province, planYear: $year, pageSize: $first, skip: $offset) {
    rowId number title light percent sectionOrdinal sectionTitle leadId leadName pending inProgress completionClaimed completed
    reportId reportPercent reportSummary reportSubmittedAt reportOrganizationId reportOrganizationName submissions adoptions activities
  }
}`,
  Q2: `query Assignments($branch: UUID!, $year: Int, $status: String, $today: Date!, $viewer: UUID!, $first: Int!, $offset: Int!) {
  assignmentTotal(branch: $branch, inYear: $year, withStatus: $status)
  assignmentPageList(branch: $branch, inYear: $year, withStatus: $status, today: $today, viewerId: $viewer, pageSize: $first, skip: $offset) {
    rowId version role status percent dueOn light availableActions itemId itemNumber itemTitle sectionTitle organizationId organizationName parentName
    recentReports { id: rowId percent summary status submittedAt authorName }
    publicityActivities { id: rowId title }
  }
}`,
  Q3: `query CompletionMatrix($province: UUID!, $plan: UUID!, $today: Date!) {
  workPlanByRowId(rowId: $plan) { sections: workPlanSectionsByWorkPlanIdList(orderBy: [ORDINAL_ASC]) { id: rowId ordinal title } }
  organizations: matrixOrganizationsList(province: $province, today: $today) { id: rowId name }
  cells: matrixCellsList(province: $province, plan: $plan) {
    sectionId organizationId total completed overdue red yellow green percent
  }
}`,
  W1: `mutation SubmitProgressReport($input: SubmitProgressReportInput!) {
  submitProgressReport(input: $input) { result { id: rowId version status percent assignmentId assignmentPercent light availableActions } }
}`,
};

function variablesOf(call: Call, today: string): object {
  const { viewer } = call;
  switch (call.question) {
    case 'Q1': {
      const { filter, first, offset } = call.variables;
      return { province: viewer.provinceId, year: filter.year, first, offset };
    }
    case 'Q2': {
      const { filter, first, offset } = call.variables;
      return {
        branch: filter.subtreeOf,
        year: filter.year,
        status: filter.status,
        today,
        viewer: viewer.userId,
        first,
        offset,
      };
    }
    case 'Q3':
      return { province: viewer.provinceId, plan: call.variables.workPlanId, today };
    case 'W1': {
      const { assignmentId, percent, summary, difficulties, nextSteps } = call.variables.input;
      const input = {
        forAssignment: assignmentId,
        percentDone: percent,
        summaryText: summary,
        difficultiesText: difficulties,
      };
      const who = {
        reporterId: viewer.userId,
        reporterOrganizationId: viewer.organizationId,
        clientAddress: '127.0.0.1',
      };
      return { input: { ...input, nextStepsText: nextSteps, ...who, requestKey: call.key } };
    }
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the generated schema's rows
type Row = any;

const workItem = (row: Row) => ({
  id: row.rowId,
  number: row.number,
  title: row.title,
  light: row.light,
  percent: row.percent,
  section: { ordinal: row.sectionOrdinal, title: row.sectionTitle },
  lead: row.leadId && { id: row.leadId, name: row.leadName },
  assignmentCounts: [
    { status: 'PENDING', count: row.pending },
    { status: 'IN_PROGRESS', count: row.inProgress },
    { status: 'COMPLETION_CLAIMED', count: row.completionClaimed },
    { status: 'COMPLETED', count: row.completed },
  ],
  latestReport: row.reportId && {
    id: row.reportId,
    percent: row.reportPercent,
    summary: row.reportSummary,
    submittedAt: row.reportSubmittedAt,
    organization: { id: row.reportOrganizationId, name: row.reportOrganizationName },
  },
  coverage: { submissions: row.submissions, adoptions: row.adoptions, activities: row.activities },
});

function assignment(row: Row): object {
  const {
    rowId,
    itemId,
    itemNumber,
    itemTitle,
    sectionTitle,
    organizationId,
    organizationName,
    parentName,
    recentReports,
    ...own
  } = row;
  return {
    ...own,
    id: rowId,
    workItem: { id: itemId, number: itemNumber, title: itemTitle, section: { title: sectionTitle } },
    organization: { id: organizationId, name: organizationName, parent: { name: parentName } },
    recentReports: recentReports.map(({ authorName, ...report }: Row) => ({
      ...report,
      author: { name: authorName },
    })),
  };
}

function submitted({ assignmentId, assignmentPercent, light, ...report }: Row): object {
  return { ...report, assignment: { id: assignmentId, percent: assignmentPercent, light } };
}

export const postgraphileFunctions: Adapter = {
  ask: (call, today) => ({
    path: '/graphql',
    headers: { accept: 'application/json' },
    body: JSON.stringify({ query: documents[call.question], variables: variablesOf(call, today) }),
  }),
  read({ question }, { data }) {
    switch (question) {
      case 'Q1':
        return { workItems: { totalCount: data.itemTotal, nodes: data.itemPageList.map(workItem) } };
      case 'Q2':
        return {
          assignments: { totalCount: data.assignmentTotal, nodes: data.assignmentPageList.map(assignment) },
        };
      case 'Q3': {
        const { workPlanByRowId, organizations, cells } = data;
        return { completionMatrix: { sections: workPlanByRowId.sections, organizations, cells } };
      }
      case 'W1':
        return { submitProgressReport: { progressReport: submitted(data.submitProgressReport.result) } };
    }
  },
};
