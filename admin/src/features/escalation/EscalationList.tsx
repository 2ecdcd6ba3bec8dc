import {
  escalationLevelLabels,
  escalationLevels,
  escalationStatuses,
  escalationStatusLabels,
} from '@duban/schema/vocabulary/escalation';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import type { FilterTab } from '../../ui/list/FilterTabs.tsx';
import { ChoiceFilter, FilterBar } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import {
  Distance,
  EscalationCard,
  ItemLink,
  LevelChip,
  Outcome,
  RungStatusChip,
} from './EscalationCells.tsx';
import { EscalationFlowHelp } from './EscalationFlowHelp.tsx';
import type { EscalationRow } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';
import { RungActions } from './RungActions.tsx';

function Filters() {
  const t = useMessages(escalationMessages);
  const label = useLabel();
  return (
    <FilterBar>
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={120}
        choices={escalationStatuses.map((value) => ({ value, label: label(escalationStatusLabels, value) }))}
      />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(escalationMessages);
  return [
    <DataTable.Col
      key="level"
      label={t('fields.level')}
      render={(row: EscalationRow) => <LevelChip level={row.level} />}
    />,
    <DataTable.Col
      key="item"
      label={t('fields.item')}
      render={(row: EscalationRow) => <ItemLink row={row} />}
    />,
    <DataTable.Col
      key="organization"
      label={t('fields.organization')}
      render={(row: EscalationRow) => row.organization.shortName}
    />,
    <DataTable.Col
      key="dueOn"
      label={t('fields.dueOn')}
      render={(row: EscalationRow) => <DateField value={row.dueOn} />}
    />,
    <DataTable.Col
      key="onDay"
      label={t('fields.onDay')}
      render={(row: EscalationRow) => (
        <>
          <DateField value={row.onDay} /> <Distance row={row} />
        </>
      )}
    />,
    <DataTable.Col
      key="status"
      label={t('fields.status')}
      render={(row: EscalationRow) => <RungStatusChip status={row.status} />}
    />,
    <DataTable.Col
      key="outcome"
      label={t('fields.outcome')}
      render={(row: EscalationRow) =>
        row.availableActions.length > 0 ? (
          <RungActions rung={row} assignmentId={row.assignment.id} />
        ) : (
          <Outcome row={row} />
        )
      }
    />,
  ];
}

/** What waits for the viewer's decision, and all that was reached within what the viewer sees, rung by rung. */
export function EscalationList() {
  const t = useMessages(escalationMessages);
  const label = useLabel();
  const columns = useColumns();
  const tabs: FilterTab[] = [
    { text: t('tabs.waiting'), filter: { awaitingDecision: true } },
    { text: t('tabs.all'), filter: {} },
    ...escalationLevels.map((level) => ({ text: label(escalationLevelLabels, level), filter: { level } })),
  ];
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <Button component={Link} to="/escalation/policy" variant="outlined">
            {t('policyLink')}
          </Button>
          <EscalationFlowHelp />
        </PageHeader>
      }
      tabs={tabs}
      filters={<Filters />}
    >
      <ResponsiveList<EscalationRow>
        rowClick={false}
        card={(row) => <EscalationCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default EscalationList;
