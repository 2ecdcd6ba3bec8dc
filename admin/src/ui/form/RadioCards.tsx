import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { useId } from 'react';
import { surfaces, tones } from '../tones.ts';
import type { InputProps } from './inputs.tsx';
import { useField } from './useField.ts';

interface RadioCardsProps extends InputProps {
  choices: readonly { value: string; label: string; explanation: string }[];
}

/** A few choices, each with what it means, where a menu would hide the difference. */
export function RadioCards({ name, label, choices }: RadioCardsProps) {
  const id = useId();
  const { field } = useField(name);
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.8125rem', fontWeight: 500 }}>
        {label}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: { xs: '1fr', sm: `repeat(${choices.length}, 1fr)` },
        }}
      >
        {choices.map(({ value, label: text, explanation }) => {
          const chosen = field.value === value;
          return (
            <Box
              component="label"
              key={value}
              sx={{
                display: 'flex',
                gap: 1,
                alignItems: 'flex-start',
                p: 1.25,
                borderRadius: '6px',
                cursor: 'pointer',
                border: `1px solid ${chosen ? tones.info.fill : surfaces.line}`,
                backgroundColor: chosen ? tones.info.wash : surfaces.paper,
              }}
            >
              <Radio
                size="small"
                name={`${id}-${name}`}
                checked={chosen}
                onChange={() => field.onChange(value)}
                sx={{ p: 0, mt: '2px' }}
              />
              <span>
                <Box component="span" sx={{ display: 'block', fontWeight: 500 }}>
                  {text}
                </Box>
                <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                  {explanation}
                </Box>
              </span>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
