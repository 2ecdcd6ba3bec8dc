import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { BlockedNotice } from '../../ui/BlockedNotice.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { ReturnedNotice, WithdrawnNotice } from '../../ui/DraftNotices.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { surfaces } from '../../ui/tones.ts';
import { useCan, useViewer } from '../session/viewer.ts';
import { OrderCard } from '../supervision-order/OrderCells.tsx';
import { WorkItemLinks } from '../work-item/WorkItemLinks.tsx';
import { PlanKind, PlanPeriod, PlanStatus } from './PlanCells.tsx';
import { SupervisionPlanActions } from './SupervisionPlanActions.tsx';
import { SupervisionPlanFlowHelp } from './SupervisionPlanFlowHelp.tsx';
import type { PlanPage } from './supervision-plan.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

function IssueButton({ plan }: { plan: PlanPage }) {
  const t = useMessages(supervisionPlanMessages);
  const own = useViewer()?.organization.id === plan.organization.id;
  const mayIssue = useCan('ISSUE_SUPERVISION_ORDER');
  if (!own || !mayIssue || plan.status !== 'APPROVED') return null;
  return (
    <Button component={Link} to={`/supervision-order/create?planId=${plan.id}`} variant="contained">
      {t('issue')}
    </Button>
  );
}

function Header({ plan }: { plan: PlanPage }) {
  const t = useMessages(supervisionPlanMessages);
  const below = (
    <>
      <PlanKind kind={plan.kind} />
      <PlanStatus status={plan.status} />
      <PlanPeriod plan={plan} />
      <span>{plan.organization.shortName}</span>
    </>
  );
  return (
    <PageHeader title={plan.title} back={{ to: '/supervision-plan', text: t('name') }} below={below}>
      <SupervisionPlanFlowHelp />
      <IssueButton plan={plan} />
      <SupervisionPlanActions plan={plan} />
    </PageHeader>
  );
}

function PlanFacts({ plan }: { plan: PlanPage }) {
  const t = useMessages(supervisionPlanMessages);
  const facts = [
    { label: t('fields.office'), value: plan.organization.name, wide: true },
    { label: t('fields.author'), value: plan.author.name },
    { label: t('fields.createdAt'), value: <MomentField value={plan.createdAt} /> },
    ...(plan.approver
      ? [
          { label: t('fields.approver'), value: plan.approver.name },
          { label: t('fields.approvedAt'), value: <MomentField value={plan.approvedAt} /> },
        ]
      : []),
    ...(plan.closedAt ? [{ label: t('fields.closedAt'), value: <MomentField value={plan.closedAt} /> }] : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

function Orders({ orders }: Pick<PlanPage, 'orders'>) {
  const t = useMessages(supervisionPlanMessages);
  return (
    <Panel title={t('fields.orders')} aside={orders.length || undefined} padded={false}>
      {orders.length === 0 ? (
        <EmptyState compact title={t('noOrders')} />
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {orders.map((order) => (
            <Box
              component="li"
              key={order.id}
              sx={{ px: 2, py: 1.25, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}
            >
              <OrderCard order={order} />
            </Box>
          ))}
        </Box>
      )}
    </Panel>
  );
}

function Organizations({ organizations }: Pick<PlanPage, 'organizations'>) {
  const t = useMessages(supervisionPlanMessages);
  const separator = useLanguage() === 'zh' ? '、' : ', ';
  return (
    <Panel title={t('fields.organizations')} aside={organizations.length}>
      {organizations.map(({ shortName }) => shortName).join(separator)}
    </Panel>
  );
}

export function SupervisionPlanShow() {
  const t = useMessages(supervisionPlanMessages);
  return (
    <RecordPage<PlanPage>>
      {(plan) => (
        <>
          <Header plan={plan} />
          <WithdrawnNotice row={plan} />
          {plan.over && <BlockedNotice text={t('over')} />}
          <ReturnedNotice row={plan} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Panel title={t('fields.scope')}>
                <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                  {plan.scope}
                </Typography>
              </Panel>
              <Orders orders={plan.orders} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <PlanFacts plan={plan} />
              <Organizations organizations={plan.organizations} />
              <Panel title={t('fields.workItems')} aside={plan.workItems.length}>
                <WorkItemLinks items={plan.workItems} />
              </Panel>
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default SupervisionPlanShow;
