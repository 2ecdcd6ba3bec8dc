import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { NumberInput } from '../../ui/form/inputs.tsx';
import type { Report } from '../progress-report/progress-report.graphql.ts';
import { useGoalText } from '../work-plan/ItemFacts.tsx';
import { assignmentMessages } from './assignment.messages.ts';
import type { Target } from './reportValues.ts';

interface MeasurementsInputProps {
  targets: readonly Target[];
  last: Pick<NonNullable<Report['previous']>, 'measurements'> | undefined;
}

/** One value for each figure of the point, with the goal and the last value beside it. */
export function MeasurementsInput({ targets, last }: MeasurementsInputProps) {
  const t = useMessages(assignmentMessages);
  const goalText = useGoalText();
  const hintFor = (target: Target) => {
    const before = last?.measurements.find((measurement) => measurement.target.id === target.id);
    const goal = t('report.goal', { goal: goalText(target) });
    return [
      goal,
      before && t('report.lastValue', { value: before.value, unit: target.unit }),
      target.evidenceRequired && t('report.evidence'),
    ]
      .filter(Boolean)
      .join(' · ');
  };
  if (targets.length === 0) return null;
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0 }}>
      <Typography component="legend" variant="subtitle2" sx={{ mb: 1 }}>
        {t('report.measurements')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)' } }}>
        {targets.map((target, index) => (
          <NumberInput
            key={target.id}
            name={`measurements.${index}.value`}
            label={`${target.name} (${target.unit})`}
            hint={hintFor(target)}
            step="any"
          />
        ))}
      </Box>
    </Box>
  );
}
