import type { MigrationObject } from '@mikro-orm/postgresql';
import { MainJob } from './0001-main-job.ts';
import { ReferenceTriggers } from './0002-references.ts';
import { CompletionCells } from './0003-completion-cells.ts';
import { BranchPages } from './0004-branch-pages.ts';
import { ScopedPages } from './0005-scoped-pages.ts';
import { CoverageCells } from './0006-coverage-cells.ts';
import { LighterCells } from './0007-lighter-cells.ts';
import { Jobs } from './0010-jobs.ts';
import { Notifications } from './0011-notifications.ts';
import { Changes } from './0012-changes.ts';
import { SupervisionKinds } from './0013-supervision-kinds.ts';
import { Accountability } from './0014-accountability.ts';
import { Calendar } from './0015-calendar.ts';
import { ReportingPeriods } from './0015-reporting-periods.ts';
import { AssignmentHistory } from './0016-assignment-history.ts';
import { CancelledAssignments } from './0017-cancelled-assignments.ts';
import { Escalations } from './0018-escalations.ts';
import { PlanRevisions } from './0019-plan-revisions.ts';
import { Reporting } from './0020-reporting.ts';
import { Evaluations } from './0022-evaluation.ts';
import { CellsByPoint } from './0024-cells-by-point.ts';

/** In order; a released one is never changed. */
export const migrations: MigrationObject[] = [
  { name: '0001-main-job', class: MainJob },
  { name: '0002-references', class: ReferenceTriggers },
  { name: '0003-completion-cells', class: CompletionCells },
  { name: '0004-branch-pages', class: BranchPages },
  { name: '0005-scoped-pages', class: ScopedPages },
  { name: '0006-coverage-cells', class: CoverageCells },
  { name: '0007-lighter-cells', class: LighterCells },
  { name: '0010-jobs', class: Jobs },
  { name: '0012-changes', class: Changes },
  { name: '0011-notifications', class: Notifications },
  { name: '0013-supervision-kinds', class: SupervisionKinds },
  { name: '0014-accountability', class: Accountability },
  { name: '0015-calendar', class: Calendar },
  { name: '0015-reporting-periods', class: ReportingPeriods },
  { name: '0016-assignment-history', class: AssignmentHistory },
  { name: '0017-cancelled-assignments', class: CancelledAssignments },
  { name: '0018-escalations', class: Escalations },
  { name: '0019-plan-revisions', class: PlanRevisions },
  { name: '0020-reporting', class: Reporting },
  { name: '0022-evaluation', class: Evaluations },
  { name: '0024-cells-by-point', class: CellsByPoint },
];
