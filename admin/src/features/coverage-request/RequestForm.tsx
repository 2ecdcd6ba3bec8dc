import { textLimits } from '@duban/schema/vocabulary/text';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import Box from '@mui/material/Box';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { MomentInput, TextInput } from '../../ui/form/inputs.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import { coverageRequestMessages } from './coverage-request.messages.ts';
import { MediaInput } from './MediaInput.tsx';
import { placeOfRequest, type RequestValues } from './requestValues.ts';

function ContactFields() {
  const t = useMessages(coverageRequestMessages);
  return (
    <Panel title={t('fields.contact')}>
      <FieldPair>
        <TextInput name="contact.name" label={t('fields.name')} maxLength={textLimits.line} required />
        <TextInput name="contact.post" label={t('fields.post')} maxLength={textLimits.line} required />
        <TextInput name="contact.officePhone" label={t('fields.officePhone')} type="tel" required />
        <TextInput name="contact.mobile" label={t('fields.mobile')} type="tel" required />
      </FieldPair>
    </Panel>
  );
}

function MatterFields() {
  const t = useMessages(coverageRequestMessages);
  return (
    <Panel>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextInput name="department" label={t('fields.department')} maxLength={textLimits.line} required />
        <TextInput name="title" label={t('fields.title')} maxLength={textLimits.line} required />
        <FieldPair>
          <MomentInput name="startsAt" label={t('form.startsAt')} required />
          <MomentInput name="endsAt" label={t('form.endsAt')} required={false} />
        </FieldPair>
        <TextInput name="content" label={t('fields.content')} rows={6} maxLength={textLimits.body} required />
        <MediaInput name="media" label={t('fields.media')} required />
        <WorkItemsInput
          name="workItems"
          label={t('fields.workItems')}
          hint={t('form.workItemsHint')}
          required={false}
        />
      </Box>
    </Panel>
  );
}

interface RequestFormProps<Data, Variables> {
  document: TypedDocumentNode<Data, Variables>;
  values: RequestValues;
  toVariables: (values: RequestValues) => Variables;
  idOf: (data: Data) => string;
}

/** The form, filled in for the first time or put right. */
export function RequestForm<Data, Variables extends Record<string, unknown>>({
  document,
  values,
  toVariables,
  idOf,
}: RequestFormProps<Data, Variables>) {
  const t = useMessages(coverageRequestMessages);
  const navigate = useNavigate();
  return (
    <Box sx={{ maxWidth: 900 }}>
      <CommandForm
        document={document}
        defaultValues={values}
        toVariables={toVariables}
        success={t('form.done')}
        placeOf={placeOfRequest}
        onDone={(data) => navigate(showPath('coverage-request', idOf(data)))}
        submitLabel={t('form.submit')}
      >
        <div>
          <MatterFields />
          <ContactFields />
        </div>
      </CommandForm>
    </Box>
  );
}
