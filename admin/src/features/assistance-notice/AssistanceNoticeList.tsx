import { assistanceStatuses, assistanceStatusLabels } from '@duban/schema/vocabulary/assistance-notice';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useWaitingTabs } from '../../ui/list/useWaitingTabs.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { OrganizationChoiceFilter } from '../organization/OrganizationInputs.tsx';
import { useCan } from '../session/viewer.ts';
import { AssistanceFlowHelp } from './AssistanceFlowHelp.tsx';
import type { NoticeRow } from './assistance-notice.graphql.ts';
import { assistanceNoticeMessages } from './assistance-notice.messages.ts';
import { NoticeCard, NoticeStatus } from './NoticeCells.tsx';

function IssueButton() {
  const t = useMessages(assistanceNoticeMessages);
  if (!useCan('ISSUE_ASSISTANCE_NOTICE')) return null;
  return (
    <Button component={Link} to="/assistance-notice/create" variant="contained">
      {t('issue')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(assistanceNoticeMessages);
  const label = useLabel();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={150}
        choices={assistanceStatuses.map((value) => ({ value, label: label(assistanceStatusLabels, value) }))}
      />
      <OrganizationChoiceFilter source="subtreeOf" label={t('filter.subtree')} />
    </FilterBar>
  );
}

type FieldName = keyof (typeof assistanceNoticeMessages)['zh']['fields'] & string;

function useColumns() {
  const t = useMessages(assistanceNoticeMessages);
  const column = (field: FieldName, render: (row: NoticeRow) => ReactNode) => (
    <DataTable.Col key={field} label={t(`fields.${field}`)} render={render} />
  );
  return [
    column('title', (row) => <RowLink to={showPath('assistance-notice', row.id)}>{row.title}</RowLink>),
    column('status', (row) => <NoticeStatus row={row} />),
    column('organization', (row) => row.organization.shortName),
    column('media', (row) => row.mediaName),
    column('journalist', (row) => row.journalist),
    column('startsAt', (row) => <MomentField value={row.startsAt} />),
    column('feedbackDueOn', (row) => <DateField value={row.feedbackDueOn} />),
    column('issuer', (row) => row.issuer.shortName),
  ];
}

export function AssistanceNoticeList() {
  const t = useMessages(assistanceNoticeMessages);
  const columns = useColumns();
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <AssistanceFlowHelp />
          <IssueButton />
        </PageHeader>
      }
      tabs={useWaitingTabs()}
      filters={<Filters />}
    >
      <ResponsiveList<NoticeRow>
        card={(row) => <NoticeCard row={row} />}
        emptyTitle={t('empty')}
        emptyHint={t('emptyHint')}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default AssistanceNoticeList;
