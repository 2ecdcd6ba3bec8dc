import {
  assignmentRoleLabels,
  assignmentRoles,
  assignmentStatuses,
  assignmentStatusLabels,
  lightLabels,
  lights,
} from '@duban/schema/vocabulary/assignment';
import type { Labels } from '@duban/schema/vocabulary/label';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { ExportButton } from '../../ui/list/ExportButton.tsx';
import type { FilterTab } from '../../ui/list/FilterTabs.tsx';
import { ChoiceFilter, FilterBar, FlagFilter, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useCan, useViewer } from '../session/viewer.ts';
import { IssueOrderForSelected, useMayOrder } from '../supervision-order/IssueOrderButton.tsx';
import { PlanFilters } from '../work-plan/PlanFilters.tsx';
import { AssignmentFlowHelp } from './AssignmentFlowHelp.tsx';
import { AssignmentRows } from './AssignmentRows.tsx';
import { assignmentMessages } from './assignment.messages.ts';
import { TogetherActions } from './TogetherActions.tsx';
import { useTogether } from './together.ts';

function useChoices() {
  const label = useLabel();
  return <Code extends string>(codes: readonly Code[], labels: Labels<Code>) =>
    codes.map((value) => ({ value, label: label(labels, value) }));
}

function Filters() {
  const t = useMessages(assignmentMessages);
  const choices = useChoices();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <PlanFilters />
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={110}
        choices={choices(assignmentStatuses, assignmentStatusLabels)}
      />
      <ChoiceFilter
        source="light"
        label={t('filter.light')}
        width={96}
        choices={choices(lights, lightLabels)}
      />
      <ChoiceFilter
        source="role"
        label={t('filter.role')}
        width={96}
        choices={choices(assignmentRoles, assignmentRoleLabels)}
      />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
      <FlagFilter source="overdue" label={t('filter.overdue')} />
    </FilterBar>
  );
}

function Rows() {
  const t = useMessages(assignmentMessages);
  const canAssign = useCan('ASSIGN_WORK_ITEMS');
  const toItems = canAssign && (
    <Button component={Link} to="/work-item" variant="outlined">
      {t('openItems')}
    </Button>
  );
  const mayOrder = useMayOrder();
  const together = useTogether();
  const buttons = (
    <>
      <TogetherActions />
      <IssueOrderForSelected />
    </>
  );
  return (
    <AssignmentRows
      choosing={{ buttons, may: (row) => mayOrder(row) || together(row).length > 0 }}
      emptyTitle={t('empty')}
      emptyHint={t(canAssign ? 'emptyAllHint' : 'emptyHint')}
      emptyAction={toItems}
    />
  );
}

/** Whoever does the work begins with their own; the province, which has none, with all. */
export function AssignmentList() {
  const t = useMessages(assignmentMessages);
  const viewer = useViewer();
  if (!viewer) return <WaitingPage />;
  const tabs: FilterTab[] = [
    { text: t('tabs.mine'), filter: { mine: true } },
    { text: t('tabs.all'), filter: {} },
  ];
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <AssignmentFlowHelp />
          <ExportButton />
        </PageHeader>
      }
      tabs={tabs}
      filters={<Filters />}
      sort={{ field: 'dueOn', order: 'ASC' }}
      {...(viewer.organization.level !== 'PROVINCE' && { filterDefaultValues: { mine: true } })}
    >
      <Rows />
    </ListPage>
  );
}
export default AssignmentList;
