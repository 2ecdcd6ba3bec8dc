import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { today } from '../../ui/dates.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { OrganizationsInput } from '../organization/OrganizationInputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { useAskedWorkItems } from '../work-item/useAskedWorkItems.ts';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import { InviteSubmissions } from './invitation.graphql.ts';
import { invitationMessages } from './invitation.messages.ts';

interface InvitationValues {
  organizations: OrganizationChoice[];
  title: string;
  requirement: string;
  dueOn: string;
  workItems: WorkItemChoice[];
}

function placeOf(path: string): string {
  const [head = ''] = path.split('.');
  return { organizationIds: 'organizations', workItemIds: 'workItems' }[head] ?? head;
}

function IssueForm({ workItems }: { workItems: WorkItemChoice[] }) {
  const t = useMessages(invitationMessages);
  const navigate = useNavigate();
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Panel>
        <CommandForm
          document={InviteSubmissions}
          defaultValues={
            {
              organizations: [],
              title: '',
              requirement: '',
              dueOn: '',
              workItems,
            } as InvitationValues
          }
          toVariables={({ organizations, workItems: items, ...rest }) => ({
            input: {
              ...rest,
              organizationIds: organizations.map(({ id }) => id),
              workItemIds: items.map(({ id }) => id),
            },
          })}
          placeOf={placeOf}
          success={t('form.done')}
          onDone={() => navigate('/invitation')}
          submitLabel={t('form.submit')}
        >
          <OrganizationsInput
            name="organizations"
            label={t('form.organizations')}
            hint={t('form.organizationsHint')}
            required
          />
          <TextInput
            name="title"
            label={t('fields.title')}
            hint={t('form.titleHint')}
            maxLength={textLimits.line}
            required
          />
          <TextInput
            name="requirement"
            label={t('fields.requirement')}
            hint={t('form.requirementHint')}
            rows={4}
            maxLength={textLimits.comment}
            required
          />
          <DateInput name="dueOn" label={t('fields.dueOn')} min={today()} required />
          <WorkItemsInput
            name="workItems"
            label={t('fields.workItems')}
            hint={t('form.workItemsHint')}
            required={false}
          />
        </CommandForm>
      </Panel>
    </Box>
  );
}

/** Begun from `?workItemIds=`, where it is about points. */
export function InvitationIssue() {
  const t = useMessages(invitationMessages);
  const workItems = useAskedWorkItems();
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/invitation', text: t('name') }} />
      {workItems ? <IssueForm workItems={workItems} /> : <WaitingPage />}
    </>
  );
}
export default InvitationIssue;
