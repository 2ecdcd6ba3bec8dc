import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { useId } from 'react';
import { surfaces, tones } from '../tones.ts';
import type { InputProps } from './inputs.tsx';
import { useField } from './useField.ts';

interface ExplainedChoice {
  value: string;
  label: string;
  explanation: string;
}

interface CardProps {
  choice: ExplainedChoice;
  group: string;
  chosen: boolean;
  onChoose: () => void;
}

function Card({ choice, group, chosen, onChoose }: CardProps) {
  return (
    <Box
      component="label"
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
      <Radio size="small" name={group} checked={chosen} onChange={onChoose} sx={{ p: 0, mt: '2px' }} />
      <span>
        <Box component="span" sx={{ display: 'block', fontWeight: 500 }}>
          {choice.label}
        </Box>
        <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {choice.explanation}
        </Box>
      </span>
    </Box>
  );
}

/** A few choices, each with what it means, where a menu would hide the difference. */
export function RadioCards({ name, label, choices }: InputProps & { choices: readonly ExplainedChoice[] }) {
  const id = useId();
  const { field } = useField(name);
  const columns = { xs: '1fr', sm: `repeat(${choices.length}, 1fr)` };
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.8125rem', fontWeight: 500 }}>
        {label}
      </Box>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: columns }}>
        {choices.map((choice) => (
          <Card
            key={choice.value}
            choice={choice}
            group={`${id}-${name}`}
            chosen={field.value === choice.value}
            onChoose={() => field.onChange(choice.value)}
          />
        ))}
      </Box>
    </Box>
  );
}
