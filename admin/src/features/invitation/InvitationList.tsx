import { invitationStatuses, invitationStatusLabels } from '@duban/schema/vocabulary/invitation';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { ChoiceFilter, FilterBar, FlagFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useWaitingTabs } from '../../ui/list/useWaitingTabs.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useCan } from '../session/viewer.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import { InvitationCard, InvitationStatusCell } from './InvitationCells.tsx';
import { InvitationFlowHelp } from './InvitationFlowHelp.tsx';
import type { InvitationRow } from './invitation.graphql.ts';
import { invitationMessages } from './invitation.messages.ts';

function InviteButton() {
  const t = useMessages(invitationMessages);
  if (!useCan('INVITE_SUBMISSIONS')) return null;
  return (
    <Button component={Link} to="/invitation/create" variant="contained">
      {t('invite')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(invitationMessages);
  const label = useLabel();
  return (
    <FilterBar>
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={130}
        choices={invitationStatuses.map((value) => ({ value, label: label(invitationStatusLabels, value) }))}
      />
      <FlagFilter source="overdue" label={t('filter.overdue')} />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
    </FilterBar>
  );
}

type FieldName = keyof (typeof invitationMessages)['zh']['fields'] & string;

function useColumns() {
  const t = useMessages(invitationMessages);
  const column = (field: FieldName, render: (row: InvitationRow) => ReactNode) => (
    <DataTable.Col key={field} label={t(`fields.${field}`)} render={render} />
  );
  return [
    column('title', (row) => <RowLink to={showPath('invitation', row.id)}>{row.title}</RowLink>),
    column('status', (row) => <InvitationStatusCell row={row} />),
    column('organization', (row) => row.organization.shortName),
    column('dueOn', (row) => <DateField value={row.dueOn} />),
    column('workItems', (row) => <WorkItemNumbers items={row.workItems} />),
    column('issuer', (row) => row.issuer.shortName),
    column('issuedAt', (row) => <MomentField value={row.issuedAt} />),
  ];
}

export function InvitationList() {
  const t = useMessages(invitationMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <InvitationFlowHelp />
          <InviteButton />
        </PageHeader>
      }
      tabs={useWaitingTabs()}
      filters={<Filters />}
    >
      <ResponsiveList<InvitationRow>
        card={(row) => <InvitationCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default InvitationList;
