import { activityStatuses, activityStatusLabels } from '@duban/schema/vocabulary/publicity-activity';
import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { useWaitingTabs } from '../../ui/list/useWaitingTabs.ts';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useCan } from '../session/viewer.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import { ActivityCard, PeriodCell, TitleCell, UnitsCell } from './ActivityCells.tsx';
import { ActivityFlowHelp } from './ActivityFlowHelp.tsx';
import type { ActivityRow } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

function CreateButton() {
  const t = useMessages(publicityActivityMessages);
  if (!useCan('CREATE_PUBLICITY_ACTIVITY')) return null;
  return (
    <Button component={Link} to="/publicity-activity/create" variant="contained" startIcon={<AddIcon />}>
      {t('createNew')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(publicityActivityMessages);
  const label = useLabel();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <YearFilter label={t('filter.year')} />
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={150}
        choices={activityStatuses.map((value) => ({ value, label: label(activityStatusLabels, value) }))}
      />
      <OrganizationChoiceFilter source="organizationId" label={t('filter.organization')} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(publicityActivityMessages);
  return [
    <DataTable.Col
      key="title"
      label={t('fields.title')}
      render={(activity: ActivityRow) => <TitleCell activity={activity} />}
    />,
    <DataTable.Col
      key="period"
      label={t('fields.period')}
      render={(activity: ActivityRow) => <PeriodCell activity={activity} />}
    />,
    <DataTable.Col
      key="organization"
      label={t('fields.organization')}
      render={(activity: ActivityRow) => activity.organization.shortName}
    />,
    <DataTable.Col
      key="workItems"
      label={t('fields.workItems')}
      render={(activity: ActivityRow) => <WorkItemNumbers items={activity.workItems} />}
    />,
    <DataTable.Col
      key="units"
      label={t('fields.units')}
      render={(activity: ActivityRow) => <UnitsCell activity={activity} />}
    />,
    <DataTable.Col
      key="submissions"
      align="right"
      label={t('fields.submissions')}
      render={(activity: ActivityRow) => activity.submissionCount}
    />,
  ];
}

export function PublicityActivityList() {
  const t = useMessages(publicityActivityMessages);
  const columns = useColumns();
  const canCreate = useCan('CREATE_PUBLICITY_ACTIVITY');
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <ActivityFlowHelp />
          <Button component={Link} to="/publicity-calendar" variant="outlined">
            {t('calendar')}
          </Button>
          <CreateButton />
        </PageHeader>
      }
      tabs={useWaitingTabs()}
      filters={<Filters />}
    >
      <ResponsiveList<ActivityRow>
        card={(activity) => <ActivityCard activity={activity} />}
        emptyTitle={t('empty')}
        emptyHint={t(canCreate ? 'emptyHint' : 'emptyHintReader')}
        emptyAction={<CreateButton />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default PublicityActivityList;
