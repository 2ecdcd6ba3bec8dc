import { scoringLimits } from '@duban/schema/vocabulary/scoring';
import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { type Choice, ChoiceInput, NumberInput } from '../../ui/form/inputs.tsx';
import { blankRules, type SchemeValues } from './schemeValues.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

export interface RuleColumn {
  name: string;
  label: string;
  /** A number where there is none. */
  choices?: readonly Choice[];
}

interface RuleRowsProps {
  list: keyof typeof blankRules;
  title: string;
  columns: readonly RuleColumn[];
}

/** One list of a scheme's rules, a row for each. */
export function RuleRows({ list, title, columns }: RuleRowsProps) {
  const t = useMessages(scoringSchemeMessages);
  const { control } = useFormContext<SchemeValues>();
  const { fields, append, remove } = useFieldArray({ control, name: `rules.${list}` });
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0, display: 'grid', gap: 1 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.875rem', fontWeight: 600 }}>
        {title}
      </Box>
      {fields.map((field, index) => (
        <Box
          key={field.id}
          sx={{
            display: 'grid',
            gap: 1,
            alignItems: 'end',
            gridTemplateColumns: { xs: '1fr 1fr', sm: `repeat(${columns.length}, minmax(0, 1fr)) 40px` },
          }}
        >
          {columns.map(({ name, label, choices }) =>
            choices ? (
              <ChoiceInput
                key={name}
                name={`rules.${list}.${index}.${name}`}
                label={label}
                choices={choices}
              />
            ) : (
              <NumberInput
                key={name}
                name={`rules.${list}.${index}.${name}`}
                label={label}
                min={0}
                max={scoringLimits.points}
                step="any"
                required
              />
            ),
          )}
          <IconButton
            sx={{ justifySelf: 'start' }}
            onClick={() => remove(index)}
            aria-label={t('form.remove', { index: index + 1 })}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <div>
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => append({ ...blankRules[list] } as Parameters<typeof append>[0])}
        >
          {t('form.add')}
        </Button>
      </div>
    </Box>
  );
}
