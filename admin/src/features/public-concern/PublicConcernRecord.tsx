import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { type OrganizationChoice, OrganizationChoices } from '../organization/organization.graphql.ts';
import { useViewer } from '../session/viewer.ts';
import { useAskedWorkItems } from '../work-item/useAskedWorkItems.ts';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import { AlikePanel } from './AlikePanel.tsx';
import { MatterFields, PersonFields } from './ConcernFields.tsx';
import { emptyConcern, placeOfConcern, recordInput } from './concernValues.ts';
import { RecordPublicConcern } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

/** Most of what reaches a bureau happened in its own area. */
function useOwnArea(): OrganizationChoice | null | undefined {
  const viewer = useViewer();
  const id = viewer?.organization.id;
  const { data, isError } = useDocument(
    OrganizationChoices,
    { filter: { ids: id ? [id] : [] }, first: 1 },
    { enabled: Boolean(id), staleTime: 60_000 },
  );
  return isError ? null : data?.organizations.nodes[0];
}

function RecordForm({ place, workItems }: { place: OrganizationChoice | null; workItems: WorkItemChoice[] }) {
  const t = useMessages(publicConcernMessages);
  const navigate = useNavigate();
  const { form, submit, pending, stray } = useCommandForm({
    document: RecordPublicConcern,
    defaultValues: emptyConcern(place, workItems),
    toVariables: (values) => ({ input: recordInput(values) }),
    success: t('form.done'),
    placeOf: placeOfConcern,
    onDone: ({ recordPublicConcern }) =>
      navigate(showPath('public-concern', recordPublicConcern.publicConcern.id)),
  });
  return (
    <FormBody form={form} submit={submit} stray={stray}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <MatterFields />
          <PersonFields />
          <Button type="submit" variant="contained" loading={pending} sx={{ mb: 2 }}>
            {t('form.submit')}
          </Button>
        </Box>
        <AlikePanel />
      </Box>
    </FormBody>
  );
}

export function PublicConcernRecord() {
  const t = useMessages(publicConcernMessages);
  const asked = useAskedWorkItems();
  const place = useOwnArea();
  return (
    <>
      <PageHeader title={t('form.recordTitle')} back={{ to: '/public-concern', text: t('name') }} />
      {asked && place !== undefined ? <RecordForm place={place} workItems={asked} /> : <WaitingPage />}
    </>
  );
}
export default PublicConcernRecord;
