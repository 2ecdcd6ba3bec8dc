import type { AssignmentStatus } from '@duban/schema/vocabulary/assignment';
import { cadenceLabels } from '@duban/schema/vocabulary/work-plan';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { formatDay } from '../../ui/dates.ts';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { ProposeButton } from '../accountability/ProposeButton.tsx';
import { ChangeMenu } from '../change-request/ChangeMenu.tsx';
import { ChangeNotice } from '../change-request/ChangeNotice.tsx';
import { ChangePanel } from '../change-request/ChangePanel.tsx';
import { useWaitingFacts } from '../change-request/useWaitingFacts.ts';
import { EscalationPanel, ReachedLevel } from '../escalation/EscalationPanel.tsx';
import { ConcernsPanel } from '../public-concern/ConcernsPanel.tsx';
import { PeriodStrip } from '../reporting-period/PeriodStrip.tsx';
import { IssueOrderButton } from '../supervision-order/IssueOrderButton.tsx';
import { ItemFacts } from '../work-plan/ItemFacts.tsx';
import { AssignmentActions } from './AssignmentActions.tsx';
import { AssignmentLight, AssignmentStatusChip, DueDay, RoleChip } from './AssignmentCells.tsx';
import { AssignmentRelated } from './AssignmentRelated.tsx';
import { AssignmentStory } from './AssignmentStory.tsx';
import type { AssignmentPage } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';
import { ChildAssignments } from './ChildAssignments.tsx';
import { FiguresPanel } from './FiguresPanel.tsx';

/** Nothing more comes of it. */
const over: readonly AssignmentStatus[] = ['COMPLETED', 'CANCELLED'];

function Header({ assignment }: { assignment: AssignmentPage }) {
  const t = useMessages(assignmentMessages);
  const { workItem, organization } = assignment;
  const below = (
    <>
      <strong>{organization.shortName}</strong>
      <RoleChip role={assignment.role} />
      <AssignmentStatusChip status={assignment.status} />
      <AssignmentLight row={assignment} labelled />
      <ReachedLevel assignmentId={assignment.id} />
      <PercentBar value={assignment.percent} width={120} />
    </>
  );
  return (
    <PageHeader
      title={`${workItem.number}. ${workItem.displayTitle}`}
      back={{ to: '/assignment', text: t('name') }}
      below={below}
    >
      <AssignmentActions assignment={assignment} />
      <ChangeMenu assignment={assignment} />
      {!over.includes(assignment.status) && <IssueOrderButton assignments={[assignment]} />}
      <ProposeButton cites={{ assignmentId: assignment.id }} organizationId={organization.id} />
    </PageHeader>
  );
}

function useLightForecast({ light, yellowOn, redOn, status }: AssignmentPage): string {
  const t = useMessages(assignmentMessages);
  const language = useLanguage();
  if (over.includes(status)) return '';
  const yellow =
    light === 'GREEN' && yellowOn ? t('lights.yellow', { day: formatDay(yellowOn, language) }) : '';
  const red = light !== 'RED' && redOn ? t('lights.red', { day: formatDay(redOn, language) }) : '';
  return [yellow, red].filter(Boolean).join(language === 'zh' ? '，' : ', ');
}

function useFacts(assignment: AssignmentPage): Fact[] {
  const t = useMessages(assignmentMessages);
  const waiting = useWaitingFacts(assignment.waiting);
  const label = useLabel();
  const forecast = useLightForecast(assignment);
  const { parent } = assignment;
  return [
    { label: t('fields.dueOn'), value: <DueDay row={assignment} /> },
    { label: t('fields.cadence'), value: label(cadenceLabels, assignment.cadence) },
    { label: t('fields.reportDueOn'), value: <DateField value={assignment.reportDueOn} near /> },
    { label: t('fields.light'), value: forecast || <AssignmentLight row={assignment} labelled /> },
    { label: t('fields.assigner'), value: assignment.assigner.shortName },
    { label: t('fields.leaderInCharge'), value: assignment.leaderInCharge ?? '—' },
    { label: t('fields.responsiblePerson'), value: assignment.responsiblePerson ?? '—' },
    ...waiting,
    ...(parent
      ? [
          {
            label: t('fields.parent'),
            value: <RowLink to={showPath('assignment', parent.id)}>{parent.organization.shortName}</RowLink>,
          },
        ]
      : []),
  ];
}

function Requirement({ assignment }: { assignment: AssignmentPage }) {
  const t = useMessages(assignmentMessages);
  const { workItem } = assignment;
  const link = (
    <Link component={RouterLink} to={showPath('work-item', workItem.id)} variant="body2">
      {t('openItem')}
    </Link>
  );
  return (
    <Panel title={t('requirement')} aside={link}>
      <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72em' }}>{workItem.requirement}</Typography>
      <ItemFacts item={workItem} />
    </Panel>
  );
}

function Body({ assignment }: { assignment: AssignmentPage }) {
  const t = useMessages(assignmentMessages);
  const facts = useFacts(assignment);
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(340px, 420px)' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <ChangeNotice assignment={assignment} />
        <Panel title={t('facts')}>
          <Facts facts={facts} minWidth={150} />
        </Panel>
        <PeriodStrip assignmentId={assignment.id} />
        <Requirement assignment={assignment} />
        <FiguresPanel
          workItemId={assignment.workItem.id}
          figures={assignment.figures}
          canSplit={assignment.children.length > 0 && assignment.availableActions.includes('BREAK_DOWN')}
        />
        <ChildAssignments assignment={assignment} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <ChangePanel changes={assignment.changeRequests} />
        <EscalationPanel assignmentId={assignment.id} />
        <AssignmentStory assignment={assignment} />
        <ConcernsPanel concerns={assignment.publicConcerns} />
        <AssignmentRelated assignment={assignment} />
      </Box>
    </Box>
  );
}

export function AssignmentShow() {
  return (
    <RecordPage<AssignmentPage>>
      {(assignment) => (
        <>
          <Header assignment={assignment} />
          <Body assignment={assignment} />
        </>
      )}
    </RecordPage>
  );
}
export default AssignmentShow;
