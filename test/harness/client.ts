import { smallestOfPress } from './press-answers.ts';

export interface GraphQLErrorBody {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    fields?: Record<string, { key: string; params?: Record<string, unknown>; message: string }>;
    reason?: { key: string; params?: Record<string, unknown>; message: string };
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
export type Data = any;

export interface Answer {
  status: number;
  data: Data;
  errors?: GraphQLErrorBody[];
}

export interface Client {
  username: string | null;
  cookie: string;
  /** Posts an operation; errors are part of the answer. */
  send(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** The data; fails where there is an error. */
  data(query: string, variables?: object, headers?: Record<string, string>): Promise<Data>;
  /** The first error; fails where there is none. */
  refusal(query: string, variables?: object, headers?: Record<string, string>): Promise<GraphQLErrorBody>;
  /** Runs `mutation { name(input) { fields } }` and gives what the mutation answers. */
  run(mutation: string, input: object, fields: string, headers?: Record<string, string>): Promise<Data>;
  /** The same mutation's error. */
  refused(mutation: string, input: object, headers?: Record<string, string>): Promise<GraphQLErrorBody>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  signIn(username: string, password: string): Promise<void>;
}

const capital = (name: string) => name[0]?.toUpperCase() + name.slice(1);

/** The answers' fields are not what a refusal is about: one field of each is enough. */
const smallest: Readonly<Record<string, string>> = {
  signIn: 'viewer { id }',
  previewWorkPlanImport: 'title',
  importWorkPlan: 'workPlan { id }',
  issueWorkPlan: 'workPlan { id }',
  withdrawWorkPlan: 'workPlan { id }',
  previewPlanRevision: 'number',
  createPlanRevision: 'planRevision { id }',
  issuePlanRevision: 'planRevision { id }',
  withdrawPlanRevision: 'planRevision { id }',
  assignWorkItems: 'assignments { id }',
  breakDownAssignment: 'assignments { id }',
  acknowledgeAssignment: 'assignment { id }',
  actOnAssignments: 'outcomes { id }',
  remindAssignments: 'outcomes { id }',
  completeAssignment: 'assignment { id }',
  confirmCompletion: 'assignment { id }',
  requestChange: 'changeRequest { id }',
  changeAssignment: 'changeRequest { id }',
  decideChangeRequest: 'changeRequest { id }',
  withdrawChangeRequest: 'changeRequest { id }',
  carryOutEscalation: 'escalation { id }',
  waiveEscalation: 'escalation { id }',
  setEscalationPolicy: 'escalationPolicy { version }',
  submitProgressReport: 'progressReport { id }',
  reviewProgressReport: 'progressReport { id }',
  correctProgressReport: 'progressReport { id }',
  saveProgressReportDraft: 'progressReportDraft { id }',
  discardProgressReportDraft: 'assignment { id }',
  requireEvidence: 'workItem { id }',
  splitTargets: 'assignments { id }',
  issueSupervisionOrder: 'supervisionOrder { id }',
  replyToSupervisionOrder: 'supervisionOrder { id }',
  closeSupervisionOrder: 'supervisionOrder { id }',
  acknowledgeConclusion: 'supervisionOrder { id }',
  returnSupervisionReply: 'addressee { id }',
  acceptSupervisionReply: 'addressee { id }',
  verifyRectification: 'addressee { id }',
  createSupervisionPlan: 'supervisionPlan { id }',
  updateSupervisionPlan: 'supervisionPlan { id }',
  approveSupervisionPlan: 'supervisionPlan { id }',
  returnSupervisionPlan: 'supervisionPlan { id }',
  withdrawSupervisionPlan: 'supervisionPlan { id }',
  closeSupervisionPlan: 'supervisionPlan { id }',
  proposeAccountabilityDecision: 'accountabilityDecision { id }',
  decideAccountabilityProposal: 'accountabilityDecision { id }',
  serveAccountabilityDecision: 'accountabilityDecision { id }',
  acknowledgeAccountabilityDecision: 'accountabilityDecision { id }',
  recordInterview: 'accountabilityDecision { id }',
  confirmRectification: 'accountabilityDecision { id }',
  requestReview: 'accountabilityDecision { id }',
  decideReview: 'accountabilityDecision { id }',
  createEvaluationScheme: 'evaluationScheme { id }',
  updateEvaluationScheme: 'evaluationScheme { id }',
  enactEvaluationScheme: 'evaluationScheme { id }',
  returnEvaluationScheme: 'evaluationScheme { id }',
  withdrawEvaluationScheme: 'evaluationScheme { id }',
  computeEvaluations: 'evaluationScheme { id }',
  publishEvaluations: 'evaluationScheme { id }',
  closeEvaluationScheme: 'evaluationScheme { id }',
  objectToEvaluation: 'evaluation { id }',
  answerObjection: 'evaluation { id }',
  draftBulletin: 'bulletin { id }',
  updateBulletin: 'bulletin { id }',
  refreshBulletin: 'bulletin { id }',
  approveBulletin: 'bulletin { id }',
  returnBulletin: 'bulletin { id }',
  withdrawBulletin: 'bulletin { id }',
  publishBulletin: 'bulletin { id }',
  readBulletin: 'bulletin { id }',
  createPublicityActivity: 'publicityActivity { id }',
  updatePublicityActivity: 'publicityActivity { id }',
  inviteToActivity: 'publicityActivity { id }',
  markActivityStep: 'publicityActivity { id }',
  summarisePublicityActivity: 'publicityActivity { id }',
  cancelPublicityActivity: 'publicityActivity { id }',
  answerActivityInvitation: 'activityPart { id }',
  reportActivityPart: 'activityPart { id }',
  createPublicityOccasion: 'publicityOccasion { id }',
  updatePublicityOccasion: 'publicityOccasion { id }',
  setOccasionYear: 'publicityOccasion { id }',
  tieSubmission: 'submission { id }',
  bindMeasure: 'itemMeasure { id }',
  endMeasure: 'itemMeasure { id }',
  submitSubmission: 'submission { id }',
  reviewSubmission: 'submission { id }',
  reviewSecrecy: 'submission { id }',
  resubmitSubmission: 'submission { id }',
  withdrawSubmission: 'submission { id }',
  followUpSubmission: 'submission { id }',
  saveSubmissionDraft: 'submissionDraft { id }',
  draftSubmissionFromReport: 'submissionDraft { id }',
  discardSubmissionDraft: 'id',
  inviteSubmissions: 'invitations { id }',
  failInvitation: 'invitation { id }',
  cancelInvitation: 'invitation { id }',
  recordAdoption: 'submission { id }',
  fileLiaisonRegistration: 'liaisonRegistration { id }',
  decideLiaisonRegistration: 'liaisonRegistration { id }',
  withdrawLiaisonRegistration: 'liaisonRegistration { id }',
  callForLiaisons: 'liaisonCall { id }',
  closeLiaisonCall: 'liaisonCall { id }',
  createScoringScheme: 'scoringScheme { id }',
  updateScoringScheme: 'scoringScheme { id }',
  enactScoringScheme: 'scoringScheme { id }',
  returnScoringScheme: 'scoringScheme { id }',
  withdrawScoringScheme: 'scoringScheme { id }',
  endScoringScheme: 'scoringScheme { id }',
  computeScores: 'scoreYear { year }',
  recordPublicityFault: 'publicityFault { id }',
  nameJointAuthors: 'submission { id }',
  objectToScore: 'scoreObjection { id }',
  answerScoreObjection: 'scoreObjection { id }',
  createAwardRound: 'awardRound { id }',
  updateAwardRound: 'awardRound { id }',
  refreshAwardRound: 'awardRound { id }',
  strikeAward: 'awardRound { id }',
  submitAwardRound: 'awardRound { id }',
  approveAwardRound: 'awardRound { id }',
  returnAwardRound: 'awardRound { id }',
  withdrawAwardRound: 'awardRound { id }',
  publishAwardRound: 'awardRound { id }',
  createDemonstrationUnit: 'demonstrationUnit { id }',
  updateDemonstrationUnit: 'demonstrationUnit { id }',
  handOverDemonstrationUnit: 'demonstrationUnit { id }',
  recordDemonstrationTenure: 'demonstrationUnit { id }',
  withdrawDemonstrationUnit: 'demonstrationUnit { id }',
  createRelegationRule: 'relegationRule { id }',
  updateRelegationRule: 'relegationRule { id }',
  proposeRelegations: 'proposed',
  confirmRelegation: 'relegation { id }',
  waiveRelegation: 'relegation { id }',
  createUnitClass: 'unitClass { id }',
  updateUnitClass: 'unitClass { id }',
  copyUnitClasses: 'unitClasses { id }',
  setAnnualTarget: 'annualTarget { id }',
  createChannel: 'channel { id }',
  updateChannel: 'channel { id }',
  recordInstruction: 'instruction { id }',
  followInstruction: 'instruction { id }',
  requestCoverage: 'coverageRequest { id }',
  resubmitCoverageRequest: 'coverageRequest { id }',
  withdrawCoverageRequest: 'coverageRequest { id }',
  signCoverageRequest: 'coverageRequest { id }',
  handleCoverageRequest: 'coverageRequest { id }',
  issueAssistanceNotice: 'assistanceNotice { id }',
  arrangeAssistance: 'assistanceNotice { id }',
  reportAssistance: 'assistanceNotice { id }',
  reviewAssistance: 'assistanceNotice { id }',
  cancelAssistanceNotice: 'assistanceNotice { id }',
  ...smallestOfPress,
  recordPublicConcern: 'publicConcern { id }',
  updatePublicConcern: 'publicConcern { id }',
  assignPublicConcern: 'publicConcern { id }',
  answerPublicConcern: 'publicConcern { id }',
  reviewPublicConcern: 'publicConcern { id }',
  closePublicConcern: 'publicConcern { id }',
  dismissPublicConcern: 'publicConcern { id }',
  mergePublicConcern: 'publicConcern { id }',
  separatePublicConcern: 'publicConcern { id }',
  followPublicConcern: 'publicConcern { id }',
  revealConcernPerson: 'person { name }',
  createConcernSubject: 'concernSubject { id }',
  updateConcernSubject: 'concernSubject { id }',
  createOrganization: 'organization { id }',
  updateOrganization: 'organization { id }',
  abolishOrganization: 'organization { id }',
  setCalendarYear: 'workCalendar { year }',
  createUser: 'user { id }',
  updateUser: 'user { id }',
  resetPassword: 'user { id }',
  markNotificationsRead: 'unread',
  setNotificationChoices: 'version',
  requestMailCode: 'version',
  confirmMailAddress: 'version',
  retryDelivery: 'notificationDelivery { id }',
  createWebhook: 'webhook { id }',
  updateWebhook: 'webhook { id }',
  renewWebhookSecret: 'secret webhook { id }',
};

/** A browser as far as the API sees one: it keeps the session's cookie. */
export function createClient(url: string): Client {
  const client: Client = {
    username: null,
    cookie: '',
    async send(query, variables = {}, headers = {}) {
      const response = await client.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const cookie = response.headers.getSetCookie()[0];
      if (cookie) client.cookie = cookie.split(';')[0] ?? '';
      return {
        status: response.status,
        ...((await response.json()) as { data: Data; errors?: GraphQLErrorBody[] }),
      };
    },
    async data(query, variables, headers) {
      const answer = await client.send(query, variables, headers);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 1));
      return answer.data;
    },
    async refusal(query, variables, headers) {
      const answer = await client.send(query, variables, headers);
      const [error] = answer.errors ?? [];
      if (!error) throw new Error(`expected an error, got ${JSON.stringify(answer.data)}`);
      return error;
    },
    async run(mutation, input, fields, headers) {
      const query = `mutation($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${fields} } }`;
      return (await client.data(query, { input }, headers))[mutation];
    },
    refused(mutation, input, headers) {
      const type =
        mutation === 'importWorkPlan' || mutation === 'previewWorkPlanImport'
          ? 'WorkPlanImport'
          : capital(mutation);
      const selection = smallest[mutation] ? `{ ${smallest[mutation]} }` : '';
      return client.refusal(
        `mutation($input: ${type}Input!) { ${mutation}(input: $input) ${selection} }`,
        { input },
        headers,
      );
    },
    fetch: (path, init = {}) =>
      fetch(`${url}${path}`, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), cookie: client.cookie },
      }),
    async signIn(username, password) {
      await client.data('mutation($input: SignInInput!) { signIn(input: $input) { viewer { id } } }', {
        input: { username, password },
      });
      client.username = username;
    },
  };
  return client;
}
