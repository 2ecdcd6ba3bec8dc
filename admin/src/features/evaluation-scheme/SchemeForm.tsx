import {
  type Criterion,
  criteria,
  criterionHints,
  criterionLabels,
  criterionRules,
  type EvaluatedLevel,
  evaluatedLevels,
  evaluationLimits,
  fullMarks,
} from '@duban/schema/vocabulary/evaluation';
import { organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import { type UseFormReturn, useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { firstMessage } from '../../ui/form/fieldError.ts';
import { ChoiceInput, NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';

interface Weighing {
  criterion: Criterion;
  weight: number | null;
  each: number | null;
}

export interface SchemeValues {
  title: string;
  year: number;
  level: EvaluatedLevel;
  /** one for each criterion, in the vocabulary's order */
  criteria: Weighing[];
}

/** Every criterion with what the scheme says of it; those that it leaves out weigh nothing. */
export const weighings = (known: readonly Weighing[]): Weighing[] =>
  criteria.map(
    (criterion) =>
      known.find((one) => one.criterion === criterion) ?? {
        criterion,
        weight: 0,
        each: criterionRules[criterion].each,
      },
  );

export const newScheme = (): SchemeValues => ({
  title: '',
  year: Number(today().slice(0, 4)),
  level: 'CITY',
  criteria: criteria.map((criterion) => {
    const { weight, each } = criterionRules[criterion];
    return { criterion, weight, each };
  }),
});

export function schemeInput({ criteria: all, ...rest }: SchemeValues) {
  return { ...rest, criteria: all.map((one) => ({ ...one, weight: one.weight ?? 0 })) };
}

function Sum() {
  const t = useMessages(evaluationSchemeMessages);
  const rows = useWatch<SchemeValues, 'criteria'>({ name: 'criteria' });
  const sum = rows.reduce((total, { weight }) => total + (weight ?? 0), 0);
  return (
    <Box
      component="strong"
      sx={{ color: sum === fullMarks ? tones.success.text : tones.danger.text }}
      aria-live="polite"
    >
      {t('sum', { sum })}
    </Box>
  );
}

function CriterionRow({ index, criterion }: { index: number; criterion: Criterion }) {
  const t = useMessages(evaluationSchemeMessages);
  const label = useLabel();
  const byRow = criterionRules[criterion].kind !== 'SHARE';
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'center',
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'minmax(0, 1fr) 110px 110px' },
        py: 1,
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
        <Box sx={{ fontWeight: 500 }}>{label(criterionLabels, criterion)}</Box>
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{label(criterionHints, criterion)}</Box>
      </Box>
      <NumberInput
        name={`criteria.${index}.weight`}
        label={t('fields.weight')}
        min={0}
        max={fullMarks}
        required
      />
      {byRow ? (
        <NumberInput
          name={`criteria.${index}.each`}
          label={t('fields.each')}
          min={0}
          max={evaluationLimits.each}
          step="any"
        />
      ) : (
        <span />
      )}
    </Box>
  );
}

function Fields() {
  const t = useMessages(evaluationSchemeMessages);
  const label = useLabel();
  const { errors } = useFormContext<SchemeValues>().formState;
  const error = firstMessage(Array.isArray(errors.criteria) ? undefined : errors.criteria);
  const levels = evaluatedLevels.map((value) => ({ value, label: label(organizationLevelLabels, value) }));
  return (
    <>
      <TextInput
        name="title"
        label={t('fields.title')}
        hint={t('form.titleHint')}
        maxLength={textLimits.line}
        required
        autoFocus
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
        <NumberInput
          name="year"
          label={t('fields.year')}
          min={evaluationLimits.firstYear}
          max={evaluationLimits.lastYear}
          required
        />
        <ChoiceInput name="level" label={t('fields.level')} choices={levels} required />
      </Box>
      <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
        <Box component="legend" sx={{ p: 0, fontSize: '0.8125rem', fontWeight: 500 }}>
          {t('criteria')}
        </Box>
        {criteria.map((criterion, index) => (
          <CriterionRow key={criterion} index={index} criterion={criterion} />
        ))}
        <Sum />
        {error && (
          <FormHelperText error role="alert">
            {error}
          </FormHelperText>
        )}
        <FormHelperText>{t('form.criteriaHint')}</FormHelperText>
      </Box>
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
  const t = useMessages(evaluationSchemeMessages);
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
