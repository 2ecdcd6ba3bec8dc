import {
  jointAuthorsLabels,
  jointAuthorsRules,
  scoringLimits,
  severalInstructionsRules,
  severalMediaLabels,
  severalMediaRules,
} from '@duban/schema/vocabulary/scoring';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { ChoiceInput, DateInput, NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RuleRows } from './RuleRows.tsx';
import type { SchemeValues } from './schemeValues.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';
import { useRuleColumns } from './useRuleColumns.ts';

function Whole() {
  const t = useMessages(scoringSchemeMessages);
  const label = useLabel();
  const severalMedia = useWatch<SchemeValues, 'rules.severalMedia'>({ name: 'rules.severalMedia' });
  const points = { min: 0, max: scoringLimits.points, step: 'any' } as const;
  return (
    <FieldPair>
      <ChoiceInput
        name="rules.severalMedia"
        label={t('rules.severalMedia')}
        choices={severalMediaRules.map((value) => ({ value, label: label(severalMediaLabels, value) }))}
      />
      {severalMedia === 'CEILING' ? (
        <NumberInput name="rules.ceiling" label={t('rules.ceiling')} {...points} required />
      ) : (
        <span />
      )}
      <ChoiceInput
        name="rules.severalInstructions"
        label={t('rules.severalInstructions')}
        choices={severalInstructionsRules.map((value) => ({
          value,
          label: t(value === 'HIGHEST' ? 'rules.highest' : 'rules.cumulative'),
        }))}
      />
      <ChoiceInput
        name="rules.jointAuthors"
        label={t('rules.jointAuthors')}
        choices={jointAuthorsRules.map((value) => ({ value, label: label(jointAuthorsLabels, value) }))}
      />
      <NumberInput name="rules.yearCap" label={t('rules.yearCap')} {...points} required={false} />
    </FieldPair>
  );
}

function Fields() {
  const t = useMessages(scoringSchemeMessages);
  const columns = useRuleColumns();
  return (
    <>
      <TextInput name="title" label={t('fields.title')} maxLength={textLimits.line} required />
      <FieldPair>
        <DateInput name="startsOn" label={t('fields.startsOn')} required />
        <DateInput name="endsOn" label={t('fields.endsOn')} hint={t('form.endsOnHint')} required={false} />
      </FieldPair>
      <RuleRows list="adoptions" title={t('rules.adoptions')} columns={columns.adoptions} />
      <RuleRows list="instructions" title={t('rules.instructions')} columns={columns.instructions} />
      <Whole />
      <RuleRows list="late" title={t('rules.late')} columns={columns.late} />
      <RuleRows list="faults" title={t('rules.faults')} columns={columns.faults} />
      <RuleRows list="quotas" title={t('rules.quotas')} columns={columns.quotas} />
    </>
  );
}

interface SchemeFormProps {
  form: UseFormReturn<SchemeValues>;
  submit: () => void;
  pending: boolean;
  stray: readonly string[];
}

export function SchemeForm({ form, submit, pending, stray }: SchemeFormProps) {
  const t = useMessages(scoringSchemeMessages);
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Panel>
        <FormBody form={form} submit={submit} stray={stray}>
          <Fields />
          <div>
            <Button type="submit" variant="contained" loading={pending}>
              {t('form.submit')}
            </Button>
          </div>
        </FormBody>
      </Panel>
    </Box>
  );
}
