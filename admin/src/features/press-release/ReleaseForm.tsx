import {
  adHocOriginLabels,
  adHocOrigins,
  pressModeLabels,
  pressModes,
} from '@duban/schema/vocabulary/press-release';
import { textLimits } from '@duban/schema/vocabulary/text';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { formatYearMonth, today } from '../../ui/dates.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { RadioCards } from '../../ui/form/RadioCards.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import { ReleaseChoices } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';
import { placeOfRelease, type ReleaseValues } from './releaseValues.ts';

function useChoices() {
  const { data } = useDocument(ReleaseChoices, {});
  const entries = (data?.releasePlans.nodes ?? []).flatMap(({ year, entries: own }) =>
    own.map((entry) => ({ ...entry, year })),
  );
  const areas = (data?.subjectAreas.nodes ?? []).filter(({ endsOn }) => endsOn === null || endsOn >= today());
  return { known: data !== undefined, areas, entries };
}

/** A routine release begins with what the plan says of its entry. */
function EntryInput() {
  const t = useMessages(pressReleaseMessages);
  const language = useLanguage();
  const { setValue, getValues } = useFormContext<ReleaseValues>();
  const { entries, known } = useChoices();
  const chosen = useWatch<ReleaseValues, 'planEntryId'>({ name: 'planEntryId' });
  const entry = entries.find(({ id }) => id === chosen);
  useEffect(() => {
    if (!entry || getValues('title') !== '') return;
    setValue('title', entry.subject);
    setValue('subjectAreaId', entry.subjectArea.id);
    setValue('workItems', [...entry.workItems]);
    if (entry.plannedOn && entry.plannedOn >= today()) setValue('plannedOn', entry.plannedOn);
  }, [entry, getValues, setValue]);
  const free = entries.filter(({ id, pressRelease }) => pressRelease === null || id === chosen);
  if (known && free.length === 0) return <Alert severity="info">{t('form.noEntries')}</Alert>;
  const choices = free.map(({ id, year, month, subject }) => ({
    value: id,
    label: `${formatYearMonth(year, month, language)} ${subject}`,
  }));
  return <ChoiceInput name="planEntryId" label={t('fields.planEntry')} choices={choices} required />;
}

function AdHocFields() {
  const t = useMessages(pressReleaseMessages);
  const label = useLabel();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1.6fr 1fr' } }}>
      <ChoiceInput
        name="adHoc.origin"
        label={t('fields.origin')}
        choices={adHocOrigins.map((value) => ({ value, label: label(adHocOriginLabels, value) }))}
      />
      <TextInput name="adHoc.party" label={t('fields.party')} maxLength={textLimits.line} required />
      <DateInput name="adHoc.day" label={t('fields.adHocOn')} max={today()} required />
    </Box>
  );
}

function Fields() {
  const t = useMessages(pressReleaseMessages);
  const label = useLabel();
  const mode = useWatch<ReleaseValues, 'mode'>({ name: 'mode' });
  const { areas, known } = useChoices();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <RadioCards
        name="mode"
        label={t('fields.mode')}
        choices={pressModes.map((value) => ({
          value,
          label: label(pressModeLabels, value),
          explanation: t(`form.modes.${value}`),
        }))}
      />
      {mode === 'ROUTINE' && <EntryInput />}
      {mode === 'AD_HOC' && <AdHocFields />}
      {known && areas.length === 0 && <Alert severity="warning">{t('form.noAreas')}</Alert>}
      <TextInput name="title" label={t('fields.title')} maxLength={textLimits.line} required />
      <FieldPair>
        <ChoiceInput
          name="subjectAreaId"
          label={t('fields.subjectArea')}
          choices={areas.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <DateInput name="plannedOn" label={t('fields.plannedOn')} min={today()} required />
      </FieldPair>
      <TextInput name="body" label={t('fields.body')} rows={10} maxLength={textLimits.body} required />
      <WorkItemsInput
        name="workItems"
        label={t('fields.workItems')}
        hint={t('form.workItemsHint')}
        required={false}
      />
    </Box>
  );
}

interface ReleaseFormProps<Data, Variables> {
  document: TypedDocumentNode<Data, Variables>;
  values: ReleaseValues;
  toVariables: (values: ReleaseValues) => Variables;
  idOf: (data: Data) => string;
}

/** Written for the first time, or put right. */
export function ReleaseForm<Data, Variables extends Record<string, unknown>>({
  document,
  values,
  toVariables,
  idOf,
}: ReleaseFormProps<Data, Variables>) {
  const t = useMessages(pressReleaseMessages);
  const navigate = useNavigate();
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Panel>
        <CommandForm
          document={document}
          defaultValues={values}
          toVariables={toVariables}
          success={t('form.done')}
          placeOf={placeOfRelease}
          onDone={(data) => navigate(showPath('press-release', idOf(data)))}
          submitLabel={t('form.save')}
        >
          <Fields />
        </CommandForm>
      </Panel>
    </Box>
  );
}
