import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMessages } from '../../app/i18n/messages.ts';
import { usePlanChoices } from './PlanFilters.tsx';
import { workPlanMessages } from './work-plan.messages.ts';

/** The plan that a whole page is about; nothing to choose where there is one. */
export function PlanChoice({ planId, onChoose }: { planId: string; onChoose: (plan: string) => void }) {
  const t = useMessages(workPlanMessages);
  const plans = usePlanChoices().filter(({ status }) => status === 'ISSUED');
  if (plans.length < 2) return null;
  return (
    <TextField
      select
      value={plans.some(({ id }) => id === planId) ? planId : ''}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ width: 320 }}
      slotProps={{ htmlInput: { 'aria-label': t('plan') } }}
    >
      {plans.map((plan) => (
        <MenuItem key={plan.id} value={plan.id}>
          {plan.title}
        </MenuItem>
      ))}
    </TextField>
  );
}
