import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAskedWorkItems } from '../work-item/useAskedWorkItems.ts';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import { CreatePublicityActivity } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

const placeOf = (path: string) => (path.startsWith('workItemIds') ? 'workItems' : path);

function useCreateForm(workItems: WorkItemChoice[]) {
  const t = useMessages(publicityActivityMessages);
  const navigate = useNavigate();
  return useCommandForm({
    document: CreatePublicityActivity,
    defaultValues: { title: '', theme: '', startsOn: '', endsOn: '', workItems },
    toVariables: ({ workItems: chosen, theme, ...rest }) => ({
      input: { ...rest, theme: theme || null, workItemIds: chosen.map(({ id }) => id) },
    }),
    success: t('create.done'),
    placeOf,
    onDone: ({ createPublicityActivity }) =>
      navigate(showPath('publicity-activity', createPublicityActivity.publicityActivity.id)),
  });
}

function Fields() {
  const t = useMessages(publicityActivityMessages);
  return (
    <>
      <TextInput
        name="title"
        label={t('fields.title')}
        hint={t('create.titleHint')}
        maxLength={textLimits.line}
        required
        autoFocus
      />
      <TextInput name="theme" label={t('fields.theme')} maxLength={textLimits.line} required={false} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <DateInput name="startsOn" label={t('create.startsOn')} required />
        <DateInput name="endsOn" label={t('create.endsOn')} required />
      </Box>
      <WorkItemsInput
        name="workItems"
        label={t('create.workItems')}
        hint={t('create.workItemsHint')}
        required
      />
    </>
  );
}

function CreateForm({ workItems }: { workItems: WorkItemChoice[] }) {
  const t = useMessages(publicityActivityMessages);
  const { form, submit, pending, stray } = useCreateForm(workItems);
  return (
    <Box sx={{ maxWidth: 820 }}>
      <Panel>
        <FormBody form={form} submit={submit} stray={stray}>
          <Fields />
          <div>
            <Button type="submit" variant="contained" loading={pending}>
              {t('create.submit')}
            </Button>
          </div>
        </FormBody>
      </Panel>
    </Box>
  );
}

export function PublicityActivityCreate() {
  const t = useMessages(publicityActivityMessages);
  const asked = useAskedWorkItems();
  return (
    <>
      <PageHeader title={t('create.title')} back={{ to: '/publicity-activity', text: t('name') }} />
      {asked ? <CreateForm workItems={asked} /> : <WaitingPage />}
    </>
  );
}
export default PublicityActivityCreate;
