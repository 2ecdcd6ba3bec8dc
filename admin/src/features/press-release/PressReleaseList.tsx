import {
  pressModeLabels,
  pressModes,
  pressStatuses,
  pressStatusLabels,
} from '@duban/schema/vocabulary/press-release';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useWaitingTabs } from '../../ui/list/useWaitingTabs.ts';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useCan } from '../session/viewer.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import { ModeChip, PlannedDay, PressStatusChip, ReleaseCard, StepProgress } from './PressCells.tsx';
import { PressFlowHelp } from './PressFlowHelp.tsx';
import type { ReleaseRow } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';

function HeaderButtons() {
  const t = useMessages(pressReleaseMessages);
  const mayDraft = useCan('DRAFT_PRESS_RELEASE');
  return (
    <>
      <Button component={Link} to="/release-plan" variant="outlined">
        {t('plan')}
      </Button>
      {mayDraft && (
        <Button component={Link} to="/press-release/create" variant="contained">
          {t('write')}
        </Button>
      )}
    </>
  );
}

function Filters() {
  const t = useMessages(pressReleaseMessages);
  const label = useLabel();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <ChoiceFilter
        source="mode"
        label={t('filter.mode')}
        width={120}
        choices={pressModes.map((value) => ({ value, label: label(pressModeLabels, value) }))}
      />
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={150}
        choices={pressStatuses.map((value) => ({ value, label: label(pressStatusLabels, value) }))}
      />
      <YearFilter label={t('filter.year')} />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
    </FilterBar>
  );
}

type FieldName = keyof (typeof pressReleaseMessages)['zh']['fields'] & string;

function useColumns() {
  const t = useMessages(pressReleaseMessages);
  const column = (field: FieldName, render: (row: ReleaseRow) => ReactNode) => (
    <DataTable.Col key={field} label={t(`fields.${field}`)} render={render} />
  );
  return [
    column('title', (row) => <RowLink to={showPath('press-release', row.id)}>{row.title}</RowLink>),
    column('status', (row) => <PressStatusChip status={row.status} />),
    column('mode', (row) => <ModeChip mode={row.mode} />),
    column('step', (row) => <StepProgress row={row} />),
    column('bureau', (row) => row.bureau.shortName),
    column('subjectArea', (row) => row.subjectArea.name),
    column('plannedOn', (row) => <PlannedDay row={row} />),
    column('workItems', (row) => <WorkItemNumbers items={row.workItems} />),
  ];
}

export function PressReleaseList() {
  const t = useMessages(pressReleaseMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <PressFlowHelp />
          <HeaderButtons />
        </PageHeader>
      }
      tabs={useWaitingTabs()}
      filters={<Filters />}
    >
      <ResponsiveList<ReleaseRow>
        card={(row) => <ReleaseCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default PressReleaseList;
