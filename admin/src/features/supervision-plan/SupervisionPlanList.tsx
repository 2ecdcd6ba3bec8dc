import { orderKindLabels } from '@duban/schema/vocabulary/supervision-order';
import {
  plannedKinds,
  supervisionPlanStatuses,
  supervisionPlanStatusLabels,
} from '@duban/schema/vocabulary/supervision-plan';
import AddIcon from '@mui/icons-material/PostAdd';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { ChoiceFilter, FilterBar, FlagFilter, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useCan } from '../session/viewer.ts';
import { PlanCard, PlanKind, PlanPeriod, PlanPoints, PlanStatus } from './PlanCells.tsx';
import { SupervisionPlanFlowHelp } from './SupervisionPlanFlowHelp.tsx';
import type { PlanRow } from './supervision-plan.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

function CreateButton() {
  const t = useMessages(supervisionPlanMessages);
  if (!useCan('ISSUE_SUPERVISION_ORDER')) return null;
  return (
    <Button component={Link} to="/supervision-plan/create" variant="contained" startIcon={<AddIcon />}>
      {t('createNew')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(supervisionPlanMessages);
  const label = useLabel();
  const kinds = plannedKinds.map((value) => ({ value, label: label(orderKindLabels, value) }));
  const statuses = supervisionPlanStatuses.map((value) => ({
    value,
    label: label(supervisionPlanStatusLabels, value),
  }));
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <YearFilter label={t('filter.year')} />
      <ChoiceFilter source="kind" label={t('filter.kind')} width={120} choices={kinds} />
      <ChoiceFilter source="status" label={t('filter.status')} width={110} choices={statuses} />
      <FlagFilter source="awaiting" label={t('filter.awaiting')} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(supervisionPlanMessages);
  const column = (
    key: 'kind' | 'office' | 'period' | 'status',
    render: (plan: PlanRow) => React.ReactNode,
  ) => <DataTable.Col key={key} label={t(`fields.${key}`)} render={render} />;
  return [
    <DataTable.Col
      key="title"
      label={t('fields.title')}
      render={(plan: PlanRow) => <RowLink to={showPath('supervision-plan', plan.id)}>{plan.title}</RowLink>}
    />,
    column('kind', ({ kind }) => <PlanKind kind={kind} />),
    column('office', ({ organization }) => organization.shortName),
    column('period', (plan) => <PlanPeriod plan={plan} />),
    <DataTable.Col
      key="organizations"
      align="right"
      label={t('fields.organizations')}
      render={(plan: PlanRow) => plan.organizations.length}
    />,
    <DataTable.Col
      key="workItems"
      label={t('fields.workItems')}
      render={(plan: PlanRow) => <PlanPoints plan={plan} />}
    />,
    <DataTable.Col
      key="orders"
      align="right"
      label={t('fields.orders')}
      render={(plan: PlanRow) => plan.orders.length}
    />,
    column('status', ({ status }) => <PlanStatus status={status} />),
  ];
}

export function SupervisionPlanList() {
  const t = useMessages(supervisionPlanMessages);
  const columns = useColumns();
  const canPlan = useCan('ISSUE_SUPERVISION_ORDER');
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <SupervisionPlanFlowHelp />
          <CreateButton />
        </PageHeader>
      }
      filters={<Filters />}
    >
      <ResponsiveList<PlanRow>
        card={(plan) => <PlanCard plan={plan} />}
        emptyTitle={t('empty')}
        emptyHint={t(canPlan ? 'emptyHint' : 'emptyHintReader')}
        emptyAction={<CreateButton />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default SupervisionPlanList;
