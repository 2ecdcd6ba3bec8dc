import {
  accountabilityKindLabels,
  accountabilityKinds,
  accountabilityStatuses,
  accountabilityStatusLabels,
} from '@duban/schema/vocabulary/accountability';
import AddIcon from '@mui/icons-material/PostAdd';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FilterTabs } from '../../ui/list/FilterTabs.tsx';
import { ChoiceFilter, FilterBar, FlagFilter, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { YearFilter } from '../../ui/list/YearFilter.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useCan } from '../session/viewer.ts';
import {
  DecisionCard,
  DecisionLink,
  DecisionStatus,
  Grounds,
  KindChip,
  ReviewTime,
} from './AccountabilityCells.tsx';
import { AccountabilityFlowHelp } from './AccountabilityFlowHelp.tsx';
import type { DecisionRow } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';

function ProposeNew() {
  const t = useMessages(accountabilityMessages);
  if (!useCan('PROPOSE_ACCOUNTABILITY_DECISION')) return null;
  return (
    <Button component={Link} to="/accountability/create" variant="contained" startIcon={<AddIcon />}>
      {t('proposeNew')}
    </Button>
  );
}

function Header() {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const tabs = [
    { text: t('all'), filter: {} },
    ...accountabilityKinds.map((kind) => ({ text: label(accountabilityKindLabels, kind), filter: { kind } })),
  ];
  return (
    <>
      <PageHeader title={t('name')}>
        <AccountabilityFlowHelp />
        <ProposeNew />
      </PageHeader>
      <FilterTabs tabs={tabs} />
    </>
  );
}

function Filters() {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const statuses = accountabilityStatuses.map((value) => ({
    value,
    label: label(accountabilityStatusLabels, value),
  }));
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <YearFilter label={t('filter.year')} />
      <ChoiceFilter source="status" label={t('filter.status')} width={120} choices={statuses} />
      <FlagFilter source="awaiting" label={t('filter.awaiting')} />
    </FilterBar>
  );
}

function useColumns() {
  const t = useMessages(accountabilityMessages);
  const column = (key: string, label: string, render: (decision: DecisionRow) => React.ReactNode) => (
    <DataTable.Col key={key} label={label} render={render} />
  );
  return [
    column('number', t('fields.number'), (decision) => (
      <Box sx={{ whiteSpace: 'nowrap' }}>
        <DecisionLink decision={decision} />
      </Box>
    )),
    column('kind', t('fields.kind'), (decision) => <KindChip kind={decision.kind} />),
    column('organization', t('fields.organization'), (decision) => (
      <Box sx={{ whiteSpace: 'nowrap' }}>{decision.organization.shortName}</Box>
    )),
    column('grounds', t('fields.grounds'), (decision) => <Grounds decision={decision} />),
    column('issuer', t('fields.issuer'), (decision) => (
      <Box sx={{ whiteSpace: 'nowrap' }}>{decision.issuer.shortName}</Box>
    )),
    column('review', t('review.title'), (decision) => <ReviewTime decision={decision} />),
    column('status', t('fields.status'), (decision) => <DecisionStatus status={decision.status} />),
  ];
}

export function AccountabilityList() {
  const t = useMessages(accountabilityMessages);
  const columns = useColumns();
  const canPropose = useCan('PROPOSE_ACCOUNTABILITY_DECISION');
  return (
    <ListPage header={<Header />} filters={<Filters />}>
      <ResponsiveList<DecisionRow>
        card={(decision) => <DecisionCard decision={decision} />}
        emptyTitle={t('empty')}
        emptyHint={t(canPropose ? 'emptyHint' : 'emptyHintReader')}
        emptyAction={<ProposeNew />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default AccountabilityList;
