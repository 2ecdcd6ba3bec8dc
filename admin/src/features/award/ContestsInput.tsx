import { awardLimits, honourLabels, honours } from '@duban/schema/vocabulary/award';
import { scoringLimits } from '@duban/schema/vocabulary/scoring';
import { textLimits } from '@duban/schema/vocabulary/text';
import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { ChoiceInput, NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { surfaces } from '../../ui/tones.ts';
import { useScopeChoices } from '../annual-target/unitScope.ts';
import { awardMessages } from './award.messages.ts';
import { newContest, type RoundValues } from './contestValues.ts';

const columns = (count: number) => ({
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: '1fr 1fr', sm: `repeat(${count}, minmax(0, 1fr))` },
});

const prizes = [
  ['FIRST', 'first'],
  ['SECOND', 'second'],
  ['THIRD', 'third'],
  ['UNGRADED', 'ungraded'],
] as const;

function ContestFields({ index, year }: { index: number; year: number }) {
  const t = useMessages(awardMessages);
  const label = useLabel();
  const scopes = useScopeChoices(year, t('form.all'));
  const path = `contests.${index}` as const;
  const honour = useWatch<RoundValues, `contests.${number}.honour`>({ name: `${path}.honour` });
  return (
    <>
      <Box sx={{ ...columns(3), gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' } }}>
        <TextInput name={`${path}.name`} label={t('form.name')} maxLength={textLimits.line} required />
        <ChoiceInput
          name={`${path}.honour`}
          label={t('form.honour')}
          choices={honours.map((value) => ({ value, label: label(honourLabels, value) }))}
        />
        <ChoiceInput name={`${path}.scope`} label={t('form.scope')} choices={scopes} />
      </Box>
      <Box sx={columns(4)}>
        {prizes.map(([grade, key]) => (
          <NumberInput
            key={grade}
            name={`${path}.${grade}`}
            label={t(`form.${key}`)}
            min={0}
            max={awardLimits.winners}
          />
        ))}
      </Box>
      <Box sx={columns(2)}>
        {honour === 'ADVANCED_COLLECTIVE' && (
          <NumberInput
            name={`${path}.minPercent`}
            label={t('form.minPercent')}
            min={1}
            max={awardLimits.percent}
            required={false}
          />
        )}
        <NumberInput
          name={`${path}.minPoints`}
          label={t('form.minPoints')}
          min={0}
          max={scoringLimits.points}
          step="any"
          required={false}
        />
      </Box>
      <CheckInput name={`${path}.noFaults`} label={t('form.noFaults')} />
    </>
  );
}

/** The contests in the order in which they are decided. */
export function ContestsInput({ year }: { year: number }) {
  const t = useMessages(awardMessages);
  const { control } = useFormContext<RoundValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'contests' });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <FormHelperText sx={{ m: 0 }}>{t('form.orderHint')}</FormHelperText>
      {fields.map((field, index) => (
        <Box
          key={field.id}
          component="fieldset"
          sx={{
            m: 0,
            p: 2,
            minWidth: 0,
            display: 'grid',
            gap: 1.5,
            border: `1px solid ${surfaces.line}`,
            borderRadius: '6px',
          }}
        >
          <Box component="legend" sx={{ px: 0.5, fontSize: '0.875rem', fontWeight: 600 }}>
            {t('form.contest', { index: index + 1 })}
            <IconButton
              size="small"
              onClick={() => remove(index)}
              aria-label={t('form.remove', { index: index + 1 })}
            >
              <DeleteIcon fontSize="small" />
            </IconButton>
          </Box>
          <ContestFields index={index} year={year} />
        </Box>
      ))}
      <div>
        <Button size="small" startIcon={<AddIcon />} onClick={() => append(newContest())}>
          {t('form.add')}
        </Button>
      </div>
    </Box>
  );
}
