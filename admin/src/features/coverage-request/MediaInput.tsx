import {
  type CoverageMedia,
  coverageMedia,
  coverageMediaLabels,
} from '@duban/schema/vocabulary/coverage-request';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import { useId } from 'react';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import type { InputProps } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';

/** The form's boxes to tick: one or more, in the form's order. */
export function MediaInput({ name, label: text, required }: InputProps) {
  const id = useId();
  const label = useLabel();
  const { field, error } = useField(name, { ...(required && { required }) });
  const chosen = field.value as CoverageMedia[];
  const toggle = (kind: CoverageMedia, on: boolean) =>
    field.onChange(coverageMedia.filter((one) => (one === kind ? on : chosen.includes(one))));
  return (
    <FieldFrame id={id} label={text} required={required} error={error}>
      <FormGroup row id={id} role="group" aria-labelledby={`${id}-label`}>
        {coverageMedia.map((kind) => (
          <FormControlLabel
            key={kind}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(kind)}
                onChange={(_event, on) => toggle(kind, on)}
              />
            }
            label={label(coverageMediaLabels, kind)}
          />
        ))}
      </FormGroup>
    </FieldFrame>
  );
}
