import { textLimits } from '@duban/schema/vocabulary/text';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import Box from '@mui/material/Box';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PublicityCalendarQuery } from '../publicity-calendar/publicity-calendar.graphql.ts';
import { useViewer } from '../session/viewer.ts';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import { type ActivityValues, placeOfActivity } from './activityValues.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';
import { StepsInput } from './StepsInput.tsx';
import { UnitsInput } from './UnitsInput.tsx';

interface ActivityFormProps<Data, Variables> {
  document: TypedDocumentNode<Data, Variables>;
  values: ActivityValues;
  /** units are invited with the plan, and later apart from it */
  invites: boolean;
  submit: string;
  success: string;
  toVariables: (values: ActivityValues) => Variables;
  idOf: (data: Data) => string;
}

/** Occasions of the year in which it begins; the rule's days fill in what is still empty. */
function OccasionInput() {
  const t = useMessages(publicityActivityMessages);
  const { control } = useFormContext<ActivityValues>();
  const startsOn = useWatch({ control, name: 'startsOn' });
  const year = Number((startsOn || today()).slice(0, 4));
  const { data } = useDocument(PublicityCalendarQuery, { year }, { staleTime: 300_000 });
  const choices = (data?.publicityOccasions ?? []).map(({ occasion }) => ({
    value: occasion.id,
    label: occasion.name,
  }));
  return (
    <ChoiceInput
      name="occasionId"
      label={t('fields.occasion')}
      choices={[{ value: '', label: t('form.noOccasion') }, ...choices]}
      required={false}
    />
  );
}

function Fields({ invites }: { invites: boolean }) {
  const t = useMessages(publicityActivityMessages);
  const viewer = useViewer();
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
      <FieldPair>
        <OccasionInput />
        <TextInput name="theme" label={t('fields.theme')} maxLength={textLimits.line} required={false} />
        <DateInput name="startsOn" label={t('create.startsOn')} required />
        <DateInput name="endsOn" label={t('create.endsOn')} required />
      </FieldPair>
      <WorkItemsInput
        name="workItems"
        label={t('create.workItems')}
        hint={t('create.workItemsHint')}
        required
      />
      <TextInput
        name="content"
        label={t('fields.content')}
        hint={t('form.contentHint')}
        rows={5}
        maxLength={textLimits.body}
        required={false}
      />
      <StepsInput />
      {invites && viewer && viewer.organization.level !== 'COUNTY' && (
        <UnitsInput name="organizations" required={false} />
      )}
    </>
  );
}

export function ActivityForm<Data, Variables extends Record<string, unknown>>({
  document,
  values,
  invites,
  submit: submitLabel,
  success,
  toVariables,
  idOf,
}: ActivityFormProps<Data, Variables>) {
  const navigate = useNavigate();
  return (
    <Box sx={{ maxWidth: 820 }}>
      <Panel>
        <CommandForm
          document={document}
          defaultValues={values}
          toVariables={toVariables}
          success={success}
          placeOf={placeOfActivity}
          onDone={(data) => navigate(showPath('publicity-activity', idOf(data)))}
          submitLabel={submitLabel}
        >
          <Fields invites={invites} />
        </CommandForm>
      </Panel>
    </Box>
  );
}
