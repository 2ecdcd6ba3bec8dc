import {
  orderKindLabels,
  orderKinds,
  supervisionOrderStatuses,
  supervisionOrderStatusLabels,
} from '@duban/schema/vocabulary/supervision-order';
import AddIcon from '@mui/icons-material/PostAdd';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { LightDot } from '../../ui/LightDot.tsx';
import { ExportButton } from '../../ui/list/ExportButton.tsx';
import { ChoiceFilter, FilterBar, FlagFilter, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useCan } from '../session/viewer.ts';
import {
  Addressees,
  KindTag,
  OrderCard,
  OrderDue,
  OrderStatus,
  Requirement,
  UrgencyChip,
} from './OrderCells.tsx';
import { OrderFlowHelp } from './OrderFlowHelp.tsx';
import type { OrderRow } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

function IssueButton() {
  const t = useMessages(supervisionOrderMessages);
  if (!useCan('ISSUE_SUPERVISION_ORDER')) return null;
  return (
    <Button component={Link} to="/supervision-order/create" variant="contained" startIcon={<AddIcon />}>
      {t('issueNew')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(supervisionOrderMessages);
  const label = useLabel();
  const mayIssue = useCan('ISSUE_SUPERVISION_ORDER');
  const statuses = supervisionOrderStatuses.map((value) => ({
    value,
    label: label(supervisionOrderStatusLabels, value),
  }));
  const kinds = orderKinds.map((value) => ({ value, label: label(orderKindLabels, value) }));
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <YearFilter label={t('filter.year')} />
      <ChoiceFilter source="kind" label={t('filter.kind')} width={120} choices={kinds} />
      <ChoiceFilter source="status" label={t('filter.status')} width={110} choices={statuses} />
      <FlagFilter source="awaitingReply" label={t('filter.awaitingReply')} />
      {mayIssue && <FlagFilter source="awaitingIssuer" label={t('filter.awaitingIssuer')} />}
      <FlagFilter source="awaitingAcknowledgement" label={t('filter.awaitingAcknowledgement')} />
    </FilterBar>
  );
}

function NumberCell({ order }: { order: OrderRow }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', whiteSpace: 'nowrap' }}>
      <RowLink to={showPath('supervision-order', order.id)}>{order.number}</RowLink>
      <UrgencyChip urgency={order.urgency} />
    </Box>
  );
}

function useColumns() {
  const t = useMessages(supervisionOrderMessages);
  return [
    <DataTable.Col
      key="number"
      label={t('fields.number')}
      render={(order: OrderRow) => <NumberCell order={order} />}
    />,
    <DataTable.Col
      key="kind"
      label={t('fields.kind')}
      render={(order: OrderRow) => <KindTag kind={order.kind} />}
    />,
    <DataTable.Col
      key="requirement"
      label={t('fields.requirement')}
      render={(order: OrderRow) => <Requirement text={order.requirement} />}
    />,
    <DataTable.Col
      key="addressees"
      label={t('fields.addressees')}
      render={(order: OrderRow) => <Addressees addressees={order.addressees} />}
    />,
    <DataTable.Col
      key="issuer"
      label={t('fields.issuer')}
      render={(order: OrderRow) => <Box sx={{ whiteSpace: 'nowrap' }}>{order.issuer.shortName}</Box>}
    />,
    <DataTable.Col
      key="dueOn"
      label={t('fields.dueOn')}
      render={(order: OrderRow) => <OrderDue order={order} />}
    />,
    <DataTable.Col
      key="light"
      label={t('fields.light')}
      render={(order: OrderRow) => <LightDot light={order.light} />}
    />,
    <DataTable.Col
      key="status"
      label={t('fields.status')}
      render={(order: OrderRow) => <OrderStatus status={order.status} />}
    />,
  ];
}

export function SupervisionOrderList() {
  const t = useMessages(supervisionOrderMessages);
  const columns = useColumns();
  const canIssue = useCan('ISSUE_SUPERVISION_ORDER');
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <OrderFlowHelp />
          <ExportButton />
          <IssueButton />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<OrderRow>
        card={(order) => <OrderCard order={order} />}
        emptyTitle={t('empty')}
        emptyHint={t(canIssue ? 'emptyHint' : 'emptyHintReader')}
        emptyAction={<IssueButton />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default SupervisionOrderList;
