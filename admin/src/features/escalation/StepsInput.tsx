import {
  dayUnitLabels,
  dayUnits,
  type EscalationStep,
  escalationLevelLabels,
  escalationLevels,
  escalationLimits,
  escalationMomentLabels,
  escalationMoments,
} from '@duban/schema/vocabulary/escalation';
import type { Labels } from '@duban/schema/vocabulary/label';
import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { ChoiceInput, NumberInput } from '../../ui/form/inputs.tsx';
import { surfaces } from '../../ui/tones.ts';
import { escalationMessages } from './escalation.messages.ts';

export interface PolicyValues {
  validFrom: string;
  steps: EscalationStep[];
}

function Step({ index, onRemove }: { index: number; onRemove: () => void }) {
  const t = useMessages(escalationMessages);
  const label = useLabel();
  const { control } = useFormContext<PolicyValues>();
  const onDue = useWatch({ control, name: `steps.${index}.moment` }) === 'ON_DUE';
  const choices = <Code extends string>(codes: readonly Code[], labels: Labels<Code>) =>
    codes.map((value) => ({ value, label: label(labels, value) }));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr 1fr', sm: '1.3fr .7fr 1fr 1.2fr auto' },
        '& + &': { borderTop: { xs: `1px solid ${surfaces.faintLine}`, sm: 'none' }, pt: { xs: 1.5, sm: 0 } },
      }}
    >
      <ChoiceInput
        name={`steps.${index}.moment`}
        label={t('policy.moment')}
        choices={choices(escalationMoments, escalationMomentLabels)}
      />
      <NumberInput
        name={`steps.${index}.days`}
        label={t('policy.days')}
        min={0}
        max={escalationLimits.days}
        disabled={onDue}
      />
      <ChoiceInput
        name={`steps.${index}.unit`}
        label={t('policy.unit')}
        choices={choices(dayUnits, dayUnitLabels)}
        disabled={onDue}
      />
      <ChoiceInput
        name={`steps.${index}.level`}
        label={t('policy.level')}
        choices={choices(escalationLevels, escalationLevelLabels)}
      />
      <IconButton
        onClick={onRemove}
        sx={{ mt: { xs: 0, sm: 3 }, gridColumn: { xs: 2, sm: 'auto' }, justifySelf: 'end' }}
        aria-label={t('policy.remove', { number: index + 1 })}
      >
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}

/** Steps in the order of time; the server says where they are not. */
export function StepsInput() {
  const t = useMessages(escalationMessages);
  const { control } = useFormContext<PolicyValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'steps' });
  const add = () => append({ moment: 'AFTER_DUE', days: 1, unit: 'WORKING', level: 'ORDER' });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {fields.map((field, index) => (
        <Step key={field.id} index={index} onRemove={() => remove(index)} />
      ))}
      {fields.length < escalationLimits.steps && (
        <div>
          <Button onClick={add} startIcon={<AddIcon />}>
            {t('policy.add')}
          </Button>
        </div>
      )}
    </Box>
  );
}
