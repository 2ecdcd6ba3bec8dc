import Box from '@mui/material/Box';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { MatterFields } from './ConcernFields.tsx';
import { matterInput, placeOfConcern, valuesOf } from './concernValues.ts';
import { type ConcernPage, UpdatePublicConcern } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

function EditForm({ row }: { row: ConcernPage }) {
  const t = useMessages(publicConcernMessages);
  const navigate = useNavigate();
  const { id, version } = row;
  return (
    <Box sx={{ maxWidth: 900 }}>
      <CommandForm
        document={UpdatePublicConcern}
        defaultValues={valuesOf(row)}
        toVariables={(values) => ({ input: { id, version, ...matterInput(values) } })}
        success={t('form.saved')}
        placeOf={placeOfConcern}
        onDone={() => navigate(showPath('public-concern', id))}
        submitLabel={t('form.save')}
      >
        <MatterFields />
      </CommandForm>
    </Box>
  );
}

export function PublicConcernEdit() {
  const t = useMessages(publicConcernMessages);
  return (
    <RecordPage<ConcernPage>>
      {(row) => (
        <>
          <PageHeader
            title={t('form.editTitle')}
            back={{ to: showPath('public-concern', row.id), text: row.title }}
          />
          <EditForm row={row} />
        </>
      )}
    </RecordPage>
  );
}
export default PublicConcernEdit;
