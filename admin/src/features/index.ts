import { accountability } from './accountability/index.ts';
import { annualTarget } from './annual-target/index.ts';
import { approvalChain } from './approval-chain/index.ts';
import { assignment } from './assignment/index.ts';
import { assistanceNotice } from './assistance-notice/index.ts';
import { audit } from './audit/index.ts';
import { award } from './award/index.ts';
import { bulletin } from './bulletin/index.ts';
import { calendar } from './calendar/index.ts';
import { changeRequest } from './change-request/index.ts';
import { channel } from './channel/index.ts';
import { concernSubject } from './concern-subject/index.ts';
import { coverageMap } from './coverage-map/index.ts';
import { coverageRequest } from './coverage-request/index.ts';
import { demonstrationUnit } from './demonstration-unit/index.ts';
import { disciplineRecord } from './discipline-record/index.ts';
import { escalation } from './escalation/index.ts';
import { evaluation } from './evaluation/index.ts';
import { evaluationScheme } from './evaluation-scheme/index.ts';
import type { Feature } from './feature.ts';
import { invitation } from './invitation/index.ts';
import { liaisonRegistration } from './liaison-registration/index.ts';
import { matrix } from './matrix/index.ts';
import { notification } from './notification/index.ts';
import { notificationDelivery } from './notification-delivery/index.ts';
import { organization } from './organization/index.ts';
import { planRevision } from './plan-revision/index.ts';
import { pressOffice } from './press-office/index.ts';
import { pressRelease } from './press-release/index.ts';
import { progressReport } from './progress-report/index.ts';
import { publicConcern } from './public-concern/index.ts';
import { publicityActivity } from './publicity-activity/index.ts';
import { publicityCalendar } from './publicity-calendar/index.ts';
import { releasePlan } from './release-plan/index.ts';
import { relegation } from './relegation/index.ts';
import { reportingPeriod } from './reporting-period/index.ts';
import { score } from './score/index.ts';
import { scoringScheme } from './scoring-scheme/index.ts';
import { search } from './search/index.ts';
import { submission } from './submission/index.ts';
import { supervisionOrder } from './supervision-order/index.ts';
import { supervisionPlan } from './supervision-plan/index.ts';
import { user } from './user/index.ts';
import { webhook } from './webhook/index.ts';
import { workItem } from './work-item/index.ts';
import { workPlan } from './work-plan/index.ts';

/** Every feature of the console, in the menu's order: a page is added here and nowhere else. */
export const features: readonly Feature[] = [
  workPlan,
  planRevision,
  workItem,
  assignment,
  progressReport,
  reportingPeriod,
  matrix,
  changeRequest,
  escalation,
  supervisionOrder,
  supervisionPlan,
  accountability,
  bulletin,
  evaluation,
  evaluationScheme,
  coverageMap,
  publicityCalendar,
  publicityActivity,
  submission,
  invitation,
  coverageRequest,
  assistanceNotice,
  publicConcern,
  pressRelease,
  releasePlan,
  pressOffice,
  disciplineRecord,
  liaisonRegistration,
  channel,
  score,
  annualTarget,
  scoringScheme,
  award,
  demonstrationUnit,
  relegation,
  organization,
  calendar,
  concernSubject,
  approvalChain,
  user,
  webhook,
  notificationDelivery,
  audit,
  notification,
  search,
];
