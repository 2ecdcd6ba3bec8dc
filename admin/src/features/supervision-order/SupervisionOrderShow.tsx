import { orderKindLabels, urgencyLabels } from '@duban/schema/vocabulary/supervision-order';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { dayOfMoment } from '../../ui/dates.ts';
import { Facts } from '../../ui/Facts.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { ProposeButton } from '../accountability/ProposeButton.tsx';
import { ConcernsPanel } from '../public-concern/ConcernsPanel.tsx';
import { OrderAddressees } from './OrderAddressees.tsx';
import { OrderAssignments } from './OrderAssignments.tsx';
import { KindTag, OrderDue, OrderStatus, UrgencyChip } from './OrderCells.tsx';
import { OrderDocument, type OrderText } from './OrderDocument.tsx';
import { OrderReplies } from './OrderReplies.tsx';
import { SupervisionOrderActions } from './SupervisionOrderActions.tsx';
import type { OrderPage } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

function textOf(order: OrderPage): OrderText {
  return {
    issuer: order.issuer.name,
    number: order.number,
    kind: order.kind,
    urgency: order.urgency,
    addressees: order.addressees.map(({ organization }) => organization.name),
    requirement: order.requirement,
    assignments: order.assignments.map(({ id, workItem, organization }) => ({
      id,
      text: `${workItem.number}. ${workItem.displayTitle} (${organization.shortName})`,
    })),
    dueOn: order.dueOn,
    issuedOn: dayOfMoment(order.issuedAt),
  };
}

function Header({ order }: { order: OrderPage }) {
  const t = useMessages(supervisionOrderMessages);
  const below = (
    <>
      <KindTag kind={order.kind} />
      <OrderStatus status={order.status} />
      <UrgencyChip urgency={order.urgency} />
      <LightDot light={order.light} labelled />
      <span>
        {t('fields.dueOn')} <OrderDue order={order} />
      </span>
    </>
  );
  return (
    <PageHeader title={order.number} back={{ to: '/supervision-order', text: t('name') }} below={below}>
      <SupervisionOrderActions order={order} />
      <ProposeButton cites={{ supervisionOrderId: order.id }} issuerId={order.issuer.id} />
    </PageHeader>
  );
}

function OrderFacts({ order }: { order: OrderPage }) {
  const t = useMessages(supervisionOrderMessages);
  const label = useLabel();
  const facts = [
    { label: t('fields.issuer'), value: order.issuer.shortName },
    { label: t('fields.author'), value: order.author.name },
    { label: t('fields.issuedAt'), value: <MomentField value={order.issuedAt} /> },
    { label: t('fields.dueOn'), value: <OrderDue order={order} /> },
    { label: t('fields.urgency'), value: label(urgencyLabels, order.urgency) },
    { label: t('fields.kind'), value: label(orderKindLabels, order.kind) },
    ...(order.plan
      ? [
          {
            label: t('fields.plan'),
            value: <RowLink to={showPath('supervision-plan', order.plan.id)}>{order.plan.title}</RowLink>,
            wide: true,
          },
        ]
      : []),
    ...(order.repeatReason
      ? [{ label: t('fields.repeatReason'), value: order.repeatReason, wide: true }]
      : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={140} />
    </Panel>
  );
}

/** What the issuer made of the replies, or what it still waits for. */
function Conclusion({ order }: { order: OrderPage }) {
  const t = useMessages(supervisionOrderMessages);
  const closed = order.status === 'CLOSED';
  return (
    <Panel title={t('conclusion')} aside={closed && <MomentField value={order.closedAt} />}>
      <Typography
        sx={{
          whiteSpace: 'pre-line',
          color: closed ? 'text.primary' : 'text.secondary',
          overflowWrap: 'anywhere',
        }}
      >
        {closed ? order.conclusion : t('openHint')}
      </Typography>
    </Panel>
  );
}

export function SupervisionOrderShow() {
  return (
    <RecordPage<OrderPage>>
      {(order) => (
        <>
          <Header order={order} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ mb: 2 }}>
                <OrderDocument order={textOf(order)} />
              </Box>
              <OrderReplies replies={order.replies} addressees={order.addressees} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <OrderFacts order={order} />
              <OrderAddressees order={order} />
              <Conclusion order={order} />
              <OrderAssignments assignments={order.assignments} />
              <ConcernsPanel concerns={order.publicConcerns} />
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default SupervisionOrderShow;
