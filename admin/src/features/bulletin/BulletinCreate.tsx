import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { AddresseesInput, placeOfBulletin } from './AddresseesInput.tsx';
import { DraftBulletin } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

interface DraftValues {
  title: string;
  periodFrom: string;
  periodTo: string;
  organizations: OrganizationChoice[];
}

/** This month, until something else is chosen. */
const newDraft = (): DraftValues => ({
  title: '',
  periodFrom: `${today().slice(0, 8)}01`,
  periodTo: today(),
  organizations: [],
});

export function BulletinCreate() {
  const t = useMessages(bulletinMessages);
  const navigate = useNavigate();
  const { form, submit, pending, stray } = useCommandForm({
    document: DraftBulletin,
    defaultValues: newDraft(),
    toVariables: ({ title, organizations, ...period }: DraftValues) => ({
      input: { ...period, title: title || null, organizationIds: organizations.map(({ id }) => id) },
    }),
    success: t('form.done'),
    placeOf: placeOfBulletin,
    onDone: ({ draftBulletin }) => navigate(showPath('bulletin', draftBulletin.bulletin.id)),
  });
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/bulletin', text: t('name') }} />
      <Box sx={{ maxWidth: 860 }}>
        <Panel>
          <FormBody form={form} submit={submit} stray={stray}>
            <div>
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
                <DateInput name="periodFrom" label={t('form.periodFrom')} max={today()} required />
                <DateInput name="periodTo" label={t('form.periodTo')} required />
              </Box>
              <FormHelperText>{t('form.periodHint')}</FormHelperText>
            </div>
            <TextInput
              name="title"
              label={t('form.titleLabel')}
              hint={t('form.titleHint')}
              maxLength={textLimits.line}
              required={false}
            />
            <AddresseesInput />
            <div>
              <Button type="submit" variant="contained" loading={pending}>
                {t('form.submit')}
              </Button>
            </div>
          </FormBody>
        </Panel>
      </Box>
    </>
  );
}
export default BulletinCreate;
