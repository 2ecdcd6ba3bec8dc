import { submissionKindLabels, submissionKinds } from '@duban/schema/vocabulary/publicity';
import {
  secrecyLabels,
  secrecyStates,
  submissionStatuses,
  submissionStatusLabels,
} from '@duban/schema/vocabulary/submission';
import EditNoteIcon from '@mui/icons-material/EditNote';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { ExportButton } from '../../ui/list/ExportButton.tsx';
import { ChoiceFilter, FilterBar, FlagFilter, SearchFilter } from '../../ui/list/filters.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useWaitingTabs } from '../../ui/list/useWaitingTabs.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useCan } from '../session/viewer.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import { draftMessages } from './draft.messages.ts';
import { SecrecyChip } from './SecrecyPanel.tsx';
import { AdoptedTag, KindCell, OccurredCell, StatusCell, SubmissionCard } from './SubmissionCells.tsx';
import { SubmissionFlowHelp } from './SubmissionFlowHelp.tsx';
import type { SubmissionRow } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

function WriteButton() {
  const t = useMessages(submissionMessages);
  if (!useCan('SUBMIT_SUBMISSION')) return null;
  return (
    <Button component={Link} to="/submission/create" variant="contained" startIcon={<EditNoteIcon />}>
      {t('writeNew')}
    </Button>
  );
}

function DraftsButton() {
  const t = useMessages(draftMessages);
  if (!useCan('SUBMIT_SUBMISSION')) return null;
  return (
    <Button component={Link} to="/submission/drafts">
      {t('open')}
    </Button>
  );
}

function Filters() {
  const t = useMessages(submissionMessages);
  const label = useLabel();
  return (
    <FilterBar search={<SearchFilter label={t('filter.search')} />}>
      <ChoiceFilter
        source="kind"
        label={t('filter.kind')}
        width={120}
        choices={submissionKinds.map((value) => ({ value, label: label(submissionKindLabels, value) }))}
      />
      <ChoiceFilter
        source="status"
        label={t('filter.status')}
        width={120}
        choices={submissionStatuses.map((value) => ({ value, label: label(submissionStatusLabels, value) }))}
      />
      <ChoiceFilter
        source="secrecy"
        label={t('filter.secrecy')}
        width={150}
        choices={secrecyStates.map((value) => ({ value, label: label(secrecyLabels, value) }))}
      />
      <FlagFilter source="late" label={t('filter.late')} />
      <FlagFilter source="followUpOverdue" label={t('filter.followUpOverdue')} />
      <FlagFilter source="untied" label={t('filter.untied')} />
    </FilterBar>
  );
}

type FieldName = keyof (typeof submissionMessages)['zh']['fields'] & string;

function useColumns() {
  const t = useMessages(submissionMessages);
  const column = (field: FieldName, render: (piece: SubmissionRow) => ReactNode) => (
    <DataTable.Col key={field} label={t(`fields.${field}`)} render={render} />
  );
  return [
    column('title', (piece) => <RowLink to={showPath('submission', piece.id)}>{piece.title}</RowLink>),
    column('kind', (piece) => <KindCell piece={piece} />),
    column('status', (piece) => <StatusCell piece={piece} />),
    column('secrecy', (piece) => <SecrecyChip secrecy={piece.secrecy} />),
    column('organization', (piece) => piece.organization.shortName),
    column('occurredAt', (piece) => <OccurredCell piece={piece} />),
    column('submittedAt', (piece) => <MomentField value={piece.submittedAt} />),
    column('workItems', (piece) => <WorkItemNumbers items={piece.workItems} />),
    column('adoptions', (piece) => <AdoptedTag count={piece.adoptionCount} />),
  ];
}

export function SubmissionList() {
  const t = useMessages(submissionMessages);
  const columns = useColumns();
  const canWrite = useCan('SUBMIT_SUBMISSION');
  const mayReview = useCan('REVIEW_SUBMISSIONS');
  const tabs = useWaitingTabs('awaitingReview');
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <SubmissionFlowHelp />
          <ExportButton />
          <DraftsButton />
          <WriteButton />
        </PageHeader>
      }
      {...(mayReview && { tabs })}
      filters={<Filters />}
    >
      <ResponsiveList<SubmissionRow>
        card={(piece) => <SubmissionCard piece={piece} />}
        emptyTitle={t('empty')}
        emptyHint={t(canWrite ? 'emptyHint' : 'emptyHintReader')}
        emptyAction={<WriteButton />}
      >
        {columns}
      </ResponsiveList>
    </ListPage>
  );
}
export default SubmissionList;
