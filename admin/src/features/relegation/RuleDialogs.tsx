import {
  type RelegationConsequence,
  type RelegationKind,
  type RelegationPeriod,
  relegationConsequenceLabels,
  relegationConsequences,
  relegationKindLabels,
  relegationKinds,
  relegationLimits,
  relegationPeriodLabels,
  relegationPeriods,
} from '@duban/schema/vocabulary/relegation';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { useScopeChoices } from '../annual-target/unitScope.ts';
import { useOwnOffice } from '../honour-office/offices.ts';
import { CreateRelegationRule, type RuleRow, UpdateRelegationRule } from './relegation.graphql.ts';
import { relegationMessages } from './relegation.messages.ts';
import { newRule, placeOfRule, type RuleValues, ruleInput, ruleValues } from './ruleValues.ts';

function LastFields() {
  const t = useMessages(relegationMessages);
  const label = useLabel();
  return (
    <>
      <ChoiceInput
        name="period"
        label={t('rules.period')}
        choices={relegationPeriods.map((value: RelegationPeriod) => ({
          value,
          label: label(relegationPeriodLabels, value),
        }))}
      />
      <FieldPair>
        <NumberInput
          name="lastCount"
          label={t('rules.lastCount')}
          hint={t('rules.lastCountHint')}
          min={1}
          max={relegationLimits.last}
          required
        />
        <NumberInput
          name="belowPercent"
          label={t('rules.belowPercent')}
          hint={t('rules.belowPercentHint')}
          min={1}
          max={relegationLimits.percent}
          required
        />
      </FieldPair>
    </>
  );
}

function MonthFields() {
  const t = useMessages(relegationMessages);
  return (
    <>
      <NumberInput name="months" label={t('rules.months')} min={1} max={relegationLimits.months} required />
      <CheckInput name="consecutive" label={t('rules.consecutive')} />
    </>
  );
}

function Fields({ year }: { year: number }) {
  const t = useMessages(relegationMessages);
  const label = useLabel();
  const scopes = useScopeChoices(year, t('rules.all'));
  const kind = useWatch<RuleValues, 'kind'>({ name: 'kind' });
  return (
    <>
      <TextInput name="name" label={t('rules.name')} maxLength={textLimits.line} required autoFocus />
      <FieldPair>
        <ChoiceInput
          name="kind"
          label={t('rules.kind')}
          choices={relegationKinds.map((value: RelegationKind) => ({
            value,
            label: label(relegationKindLabels, value),
          }))}
        />
        <ChoiceInput name="scope" label={t('rules.scope')} choices={scopes} />
      </FieldPair>
      {kind === 'LAST_BELOW_TARGET' ? <LastFields /> : <MonthFields />}
      <Box component="fieldset" sx={{ m: 0, p: 0, border: 0 }}>
        <Box component="legend" sx={{ p: 0, fontSize: '0.875rem', fontWeight: 600 }}>
          {t('rules.consequences')}
        </Box>
        {relegationConsequences.map((one: RelegationConsequence) => (
          <CheckInput key={one} name={`follows.${one}`} label={label(relegationConsequenceLabels, one)} />
        ))}
      </Box>
    </>
  );
}

interface DialogProps {
  open: boolean;
  onClose: () => void;
}

export function CreateRuleDialog({ year, ...dialog }: DialogProps & { year: number }) {
  const t = useMessages(relegationMessages);
  const office = useOwnOffice();
  return (
    <CommandDialog
      {...dialog}
      title={t('rules.create')}
      submitLabel={t('rules.submit')}
      success={t('rules.created')}
      document={CreateRelegationRule}
      defaultValues={newRule(office?.level === 'CITY' ? 'COUNTY' : 'CITY')}
      placeOf={placeOfRule}
      toVariables={(values) => ({ input: { year, ...ruleInput(values) } })}
    >
      <Fields year={year} />
    </CommandDialog>
  );
}

export function EditRuleDialog({ rule, ...dialog }: DialogProps & { rule: RuleRow }) {
  const t = useMessages(relegationMessages);
  const { id, version, year } = rule;
  return (
    <CommandDialog
      {...dialog}
      title={t('rules.edit')}
      submitLabel={t('rules.submit')}
      success={t('rules.saved')}
      document={UpdateRelegationRule}
      defaultValues={ruleValues(rule)}
      placeOf={placeOfRule}
      toVariables={(values) => ({ input: { id, version, year, ...ruleInput(values) } })}
    >
      <Fields year={year} />
    </CommandDialog>
  );
}
