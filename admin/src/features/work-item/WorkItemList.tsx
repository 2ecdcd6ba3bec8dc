import { lightLabels, lights } from '@duban/schema/vocabulary/assignment';
import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import type { Choosing } from '../../ui/list/choosing.tsx';
import { ExportButton } from '../../ui/list/ExportButton.tsx';
import { ChoiceFilter, FilterBar, FlagFilter, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { useSectionName } from '../../ui/ordinals.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { StatusBar } from '../assignment/StatusBar.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useOverview } from '../overview/waiting.ts';
import { useCan } from '../session/viewer.ts';
import { PlanFilters } from '../work-plan/PlanFilters.tsx';
import { AssignSelected } from './AssignSelected.tsx';
import { CoverageText, ItemName, LatestReport, LeadName, WorkItemCard } from './WorkItemCells.tsx';
import type { WorkItemRow } from './work-item.graphql.ts';
import { workItemMessages } from './work-item.messages.ts';

function Filters() {
  const t = useMessages(workItemMessages);
  const label = useLabel();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <PlanFilters />
      <ChoiceFilter
        source="light"
        label={t('filter.light')}
        width={96}
        choices={lights.map((light) => ({ value: light, label: label(lightLabels, light) }))}
      />
      <OrganizationChoiceFilter source="organizationId" label={t('filter.organization')} />
      <FlagFilter source="assigned" label={t('filter.unassigned')} value={false} />
      <FlagFilter source="covered" label={t('filter.uncovered')} value={false} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(workItemMessages);
  const sectionName = useSectionName();
  return [
    <DataTable.NumberCol key="number" source="number" label={t('fields.number')} />,
    <DataTable.Col
      key="title"
      sx={{ minWidth: 200 }}
      label={t('fields.title')}
      render={(item: WorkItemRow) => <ItemName item={item} />}
    />,
    <DataTable.Col
      key="section"
      sx={{ whiteSpace: 'nowrap' }}
      label={t('fields.section')}
      render={(item: WorkItemRow) => sectionName(item.section)}
    />,
    <DataTable.Col
      key="lead"
      sx={{ whiteSpace: 'nowrap' }}
      label={t('fields.lead')}
      render={(item: WorkItemRow) => <LeadName item={item} />}
    />,
    <DataTable.Col
      key="light"
      source="light"
      label={t('fields.light')}
      render={(item: WorkItemRow) => <LightDot light={item.light} />}
    />,
    <DataTable.Col
      key="percent"
      source="percent"
      label={t('fields.percent')}
      render={(item: WorkItemRow) => <PercentBar value={item.percent} width={84} />}
    />,
    <DataTable.Col
      key="counts"
      label={t('fields.assignments')}
      render={(item: WorkItemRow) => <StatusBar counts={item.assignmentCounts} width={92} />}
    />,
    <DataTable.Col
      key="report"
      label={t('fields.latestReport')}
      render={(item: WorkItemRow) => <LatestReport item={item} />}
    />,
    <DataTable.Col
      key="coverage"
      label={t('fields.coverage')}
      render={(item: WorkItemRow) => <CoverageText coverage={item.coverage} short />}
    />,
  ];
}

const choosing: Choosing<WorkItemRow> = {
  buttons: <AssignSelected />,
  may: (item) => item.availableActions.includes('ASSIGN'),
  name: (item) => `${item.number}. ${item.displayTitle}`,
};

function Items({ planId }: { planId: string | undefined }) {
  const t = useMessages(workItemMessages);
  const columns = useColumns();
  const canAssign = useCan('ASSIGN_WORK_ITEMS');
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <ExportButton />
        </PageHeader>
      }
      filters={<Filters />}
      sort={{ field: 'number', order: 'ASC' }}
      {...(planId && { filterDefaultValues: { workPlanId: planId } })}
    >
      <ResponsiveList<WorkItemRow>
        card={(item) => <WorkItemCard item={item} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
        {...(canAssign && { choosing })}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}

/** Begins with the plan of the day: points of several years side by side would share their numbers. */
export function WorkItemList() {
  const { data, isError } = useOverview();
  if (!data && !isError) return <WaitingPage />;
  return <Items planId={data?.overview.workPlan?.id} />;
}
export default WorkItemList;
