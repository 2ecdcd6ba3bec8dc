import {
  accountabilityLimits,
  responsibilities,
  responsibilityLabels,
} from '@duban/schema/vocabulary/accountability';
import { textLimits } from '@duban/schema/vocabulary/text';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import AddIcon from '@mui/icons-material/PersonAddAltOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { firstMessage } from '../../ui/form/fieldError.ts';
import { ChoiceInput, TextInput } from '../../ui/form/inputs.tsx';
import { accountabilityMessages } from './accountability.messages.ts';
import type { ProposalValues } from './proposalValues.ts';

function Person({ index, onRemove }: { index: number; onRemove: () => void }) {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const { getValues } = useFormContext<ProposalValues>();
  const choices = responsibilities.map((value) => ({ value, label: label(responsibilityLabels, value) }));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr 1fr', sm: '1fr 1.4fr 1.4fr auto' },
      }}
    >
      <TextInput
        name={`persons.${index}.name`}
        label={t('propose.personName')}
        maxLength={textLimits.line}
        required
      />
      <TextInput
        name={`persons.${index}.post`}
        label={t('propose.personPost')}
        maxLength={textLimits.line}
        required
      />
      <ChoiceInput
        name={`persons.${index}.responsibility`}
        label={t('propose.responsibility')}
        choices={choices}
        required
      />
      <IconButton
        onClick={onRemove}
        sx={{ mt: 3, justifySelf: 'start' }}
        aria-label={t('propose.removePerson', { name: getValues(`persons.${index}.name`) })}
      >
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}

export function PersonsInput() {
  const t = useMessages(accountabilityMessages);
  const { control, formState } = useFormContext<ProposalValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'persons' });
  const { persons } = formState.errors;
  const error = firstMessage(persons?.root ?? (Array.isArray(persons) ? undefined : persons));
  const add = () => append({ name: '', post: '', responsibility: fields.length === 0 ? 'DIRECT' : 'MAIN' });
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0, display: 'grid', gap: 1.5 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.8125rem', fontWeight: 500 }}>
        {t('propose.persons')}
      </Box>
      {fields.map((field, index) => (
        <Person key={field.id} index={index} onRemove={() => remove(index)} />
      ))}
      {fields.length < accountabilityLimits.persons && (
        <div>
          <Button startIcon={<AddIcon />} onClick={add}>
            {t('propose.addPerson')}
          </Button>
        </div>
      )}
      {error && (
        <FormHelperText error role="alert">
          {error}
        </FormHelperText>
      )}
      <FormHelperText>{t('propose.personsHint')}</FormHelperText>
    </Box>
  );
}
