import {
  accountabilityKindLabels,
  accountabilityKindRules,
  accountabilityKinds,
  accountabilityMeasureLabels,
  accountabilityMeasures,
} from '@duban/schema/vocabulary/accountability';
import { textLimits } from '@duban/schema/vocabulary/text';
import Alert from '@mui/material/Alert';
import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { RadioCards } from '../../ui/form/RadioCards.tsx';
import { useField } from '../../ui/form/useField.ts';
import { OrganizationPicker } from '../organization/OrganizationPicker.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';
import { CitationInputs } from './CitationInputs.tsx';
import { PersonsInput } from './PersonsInput.tsx';
import type { ProposalValues } from './proposalValues.ts';

const explanations = {
  PRAISE: 'propose.kinds.praise',
  CRITICISM: 'propose.kinds.criticism',
  INTERVIEW: 'propose.kinds.interview',
  ACCOUNTABILITY: 'propose.kinds.accountability',
} as const;

function KindInput() {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const choices = accountabilityKinds.map((value) => ({
    value,
    label: label(accountabilityKindLabels, value),
    explanation: t(explanations[value]),
  }));
  return <RadioCards name="kind" label={t('fields.kind')} choices={choices} />;
}

/** Another organization's work is none of its: what was cited goes with the one before. */
function OrganizationInput() {
  const t = useMessages(accountabilityMessages);
  const id = useId();
  const { field, error } = useField('organization', { required: true });
  const { setValue } = useFormContext<ProposalValues>();
  const choose = (next: OrganizationChoice | null) => {
    field.onChange(next);
    setValue('assignments', []);
    setValue('orders', []);
    setValue('disciplineRecordId', '');
  };
  return (
    <FieldFrame id={id} label={t('propose.organization')} hint={t('propose.organizationHint')} error={error}>
      <OrganizationPicker
        id={id}
        value={field.value as OrganizationChoice | null}
        onChange={choose}
        error={Boolean(error)}
      />
    </FieldFrame>
  );
}

/** Where it was begun from a breach: that counts as what it rests on. */
function BreachNotice() {
  const t = useMessages(accountabilityMessages);
  const recordId = useWatch<ProposalValues, 'disciplineRecordId'>({ name: 'disciplineRecordId' });
  return recordId ? <Alert severity="info">{t('propose.ofBreach')}</Alert> : null;
}

function MeasureInputs() {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const choices = accountabilityMeasures.map((value) => ({
    value,
    label: label(accountabilityMeasureLabels, value),
  }));
  return (
    <FieldPair>
      <ChoiceInput name="measure" label={t('fields.measure')} choices={choices} required />
      <TextInput
        name="competentOrgan"
        label={t('fields.competentOrgan')}
        hint={t('propose.competentOrganHint')}
        maxLength={textLimits.line}
        required
      />
    </FieldPair>
  );
}

export function ProposalFields() {
  const t = useMessages(accountabilityMessages);
  const { control } = useFormContext<ProposalValues>();
  const kind = useWatch({ control, name: 'kind' });
  const { measured, effectMonths } = accountabilityKindRules[kind];
  return (
    <>
      <KindInput />
      <OrganizationInput />
      <BreachNotice />
      <CitationInputs />
      <TextInput
        name="grounds"
        label={t('fields.grounds')}
        hint={t('propose.groundsHint')}
        rows={5}
        maxLength={textLimits.comment}
        required
      />
      <PersonsInput />
      {measured && <MeasureInputs />}
      <FieldPair>
        <DateInput
          name="effectiveFrom"
          label={t('propose.effectiveFrom')}
          min={today()}
          required={false}
          hint={t('propose.effectHint', { months: effectMonths })}
        />
        <DateInput name="effectiveTo" label={t('propose.effectiveTo')} min={today()} required={false} />
      </FieldPair>
    </>
  );
}
