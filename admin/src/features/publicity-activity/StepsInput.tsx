import { activityLimits } from '@duban/schema/vocabulary/publicity-activity';
import { textLimits } from '@duban/schema/vocabulary/text';
import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { type ActivityValues, nextStep } from './activityValues.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

/** What is to be done by when; the list may stay empty. */
export function StepsInput() {
  const t = useMessages(publicityActivityMessages);
  const { control, getValues } = useFormContext<ActivityValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'steps' });
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0, display: 'grid', gap: 1.5 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.875rem', fontWeight: 600 }}>
        {t('steps')}
      </Box>
      {fields.map((field, index) => (
        <Box
          key={field.id}
          sx={{
            display: 'grid',
            gap: 1,
            alignItems: 'start',
            gridTemplateColumns: { xs: '1fr 40px', sm: '1fr 170px 40px' },
          }}
        >
          <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
            <TextInput
              name={`steps.${index}.title`}
              label={t('form.step', { number: index + 1 })}
              maxLength={textLimits.line}
              required
            />
          </Box>
          <DateInput name={`steps.${index}.dueOn`} label={t('form.stepDueOn')} required />
          <IconButton
            onClick={() => remove(index)}
            sx={{ mt: 3 }}
            aria-label={t('form.removeStep', { number: index + 1 })}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      {fields.length < activityLimits.steps && (
        <div>
          <Button
            onClick={() => append(nextStep(getValues('steps'), getValues('startsOn')))}
            startIcon={<AddIcon />}
          >
            {t('form.addStep')}
          </Button>
        </div>
      )}
    </Box>
  );
}
