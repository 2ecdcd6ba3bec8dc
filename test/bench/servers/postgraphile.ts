import type { Call, QuestionName } from '../questions.ts';
import type { Adapter } from './adapter.ts';

const documents: Readonly<Record<QuestionName, string>> = {
  Q1: `query WorkItems($year: Int!, $first: Int!, $offset: Int!) {
  allWorkItems(condition: { year: $year }, orderBy: [NUMBER_ASC, ROW_ID_ASC], first: $first, offset: $offset) {
    totalCount
    nodes {
      rowId number title
      workPlanSectionBySectionId { ordinal title }
      figuresList { light percent pending inProgress completionClaimed completed leadId leadName }
      progressReportsByWorkItemIdList(first: 1, orderBy: [SUBMITTED_AT_DESC]) {
        rowId percent summary submittedAt organizationByOrganizationId { rowId name }
      }
      coverageList { submissions adoptions activities }
    }
  }
}`,
  Q2: `query Assignments($condition: AssignmentCondition!, $branch: UUID!, $year: Int, $status: String, $first: Int!, $offset: Int!) {
  branchTotal(branch: $branch, inYear: $year, withStatus: $status)
  allAssignmentsList(condition: $condition, orderBy: [DUE_ON_ASC, ROW_ID_ASC], first: $first, offset: $offset) {
    id: rowId version role status percent dueOn light availableActions
    workItem: workItemByWorkItemId { id: rowId number title section: workPlanSectionBySectionId { title } }
    organization: organizationByOrganizationId { id: rowId name parent: organizationByParentId { name } }
    recentReports: progressReportsByAssignmentIdList(first: 3, orderBy: [SUBMITTED_AT_DESC]) {
      id: rowId percent summary status submittedAt author: appUserByAuthorId { name }
    }
    publicityActivities: publicityActivitiesList { id: rowId title }
  }
}`,
  Q3: `query CompletionMatrix($plan: UUID!) {
  workPlanByRowId(rowId: $plan) {
    sections: workPlanSectionsByWorkPlanIdList(orderBy: [ORDINAL_ASC]) { id: rowId ordinal title }
    organizations: organizationsList { id: rowId name }
    cells: cellsList { sectionId organizationId total completed overdue red yellow green percent }
  }
}`,
  W1: `mutation ReportProgress($input: ReportProgressInput!) {
  reportProgress(input: $input) {
    result { id: rowId version status percent availableActions assignment: assignmentByAssignmentId { id: rowId percent light } }
  }
}`,
};

function variablesOf(call: Call): object {
  switch (call.question) {
    case 'Q1': {
      const { filter, first, offset } = call.variables;
      return { year: filter.year, first, offset };
    }
    case 'Q2': {
      const { filter, first, offset } = call.variables;
      const { subtreeOf: branch, year, status } = filter;
      return { condition: { cityId: branch, year, status }, branch, year, status, first, offset };
    }
    case 'Q3':
      return { plan: call.variables.workPlanId };
    case 'W1': {
      const { assignmentId, percent, summary, difficulties, nextSteps } = call.variables.input;
      const input = {
        forAssignment: assignmentId,
        percentDone: percent,
        summaryText: summary,
        difficultiesText: difficulties,
        nextStepsText: nextSteps,
      };
      return { input: { ...input, requestKey: call.key, clientAddress: '127.0.0.1' } };
    }
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the generated schema's rows
type Row = any;

function workItem(row: Row): object {
  const [figures] = row.figuresList;
  const [report] = row.progressReportsByWorkItemIdList;
  return {
    id: row.rowId,
    number: row.number,
    title: row.title,
    light: figures.light,
    percent: figures.percent,
    section: row.workPlanSectionBySectionId,
    lead: figures.leadId && { id: figures.leadId, name: figures.leadName },
    assignmentCounts: [
      { status: 'PENDING', count: figures.pending },
      { status: 'IN_PROGRESS', count: figures.inProgress },
      { status: 'COMPLETION_CLAIMED', count: figures.completionClaimed },
      { status: 'COMPLETED', count: figures.completed },
    ],
    latestReport: report ? latest(report) : null,
    coverage: row.coverageList[0],
  };
}

function latest({ rowId, organizationByOrganizationId: organization, ...report }: Row): object {
  return { ...report, id: rowId, organization: { id: organization.rowId, name: organization.name } };
}

export const postgraphile: Adapter = {
  ask: (call) => ({
    path: '/graphql',
    headers: { accept: 'application/json', cookie: `__Host-duban=${call.viewer.token}` },
    body: JSON.stringify({ query: documents[call.question], variables: variablesOf(call) }),
  }),
  read({ question }, { data }) {
    switch (question) {
      case 'Q1': {
        const { totalCount, nodes } = data.allWorkItems;
        return { workItems: { totalCount, nodes: nodes.map(workItem) } };
      }
      case 'Q2':
        return { assignments: { totalCount: data.branchTotal, nodes: data.allAssignmentsList } };
      case 'Q3':
        return { completionMatrix: data.workPlanByRowId };
      case 'W1':
        return { submitProgressReport: { progressReport: data.reportProgress.result } };
    }
  },
};
