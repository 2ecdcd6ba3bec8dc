import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { AddresseesInput, placeOfBulletin } from './AddresseesInput.tsx';
import { type BulletinPage, UpdateBulletin } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

function EditForm({ bulletin }: { bulletin: BulletinPage }) {
  const t = useMessages(bulletinMessages);
  const navigate = useNavigate();
  const { id, version, title, body, receipts } = bulletin;
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Panel>
        <CommandForm
          document={UpdateBulletin}
          defaultValues={{ title, body, organizations: receipts.map(({ organization }) => organization) }}
          toVariables={({ organizations, ...text }) => ({
            input: { id, version, ...text, organizationIds: organizations.map((one) => one.id) },
          })}
          success={t('form.saved')}
          placeOf={placeOfBulletin}
          onDone={() => navigate(showPath('bulletin', id))}
          submitLabel={t('form.save')}
        >
          <TextInput name="title" label={t('form.titleLabel')} maxLength={textLimits.line} required />
          <TextInput
            name="body"
            label={t('form.body')}
            hint={t('form.bodyHint')}
            rows={14}
            maxLength={textLimits.body}
            required
          />
          <AddresseesInput />
        </CommandForm>
      </Panel>
    </Box>
  );
}

export function BulletinEdit() {
  const t = useMessages(bulletinMessages);
  return (
    <RecordPage<BulletinPage> resource="bulletin">
      {(bulletin) => (
        <>
          <PageHeader
            title={t('form.editTitle')}
            back={{ to: showPath('bulletin', bulletin.id), text: bulletin.title }}
          />
          <EditForm bulletin={bulletin} />
        </>
      )}
    </RecordPage>
  );
}
export default BulletinEdit;
