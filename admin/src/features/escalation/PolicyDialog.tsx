import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput } from '../../ui/form/inputs.tsx';
import { type Policy, SetEscalationPolicy } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';
import { type PolicyValues, StepsInput } from './StepsInput.tsx';

interface PolicyDialogProps {
  policy: Policy;
  workPlanId: string | null;
  open: boolean;
  onClose: () => void;
}

/** Begins with what is in force; saving makes the next revision. */
export function PolicyDialog({ policy, workPlanId, open, onClose }: PolicyDialogProps) {
  const t = useMessages(escalationMessages);
  const defaultValues: PolicyValues = {
    validFrom: today(),
    steps: policy.steps.map(({ moment, days, unit, level }) => ({ moment, days, unit, level })),
  };
  return (
    <CommandDialog
      open={open}
      onClose={onClose}
      width="md"
      title={t('policy.edit')}
      submitLabel={t('policy.submit')}
      success={t('policy.done')}
      document={SetEscalationPolicy}
      defaultValues={defaultValues}
      toVariables={({ validFrom, steps }) => ({
        input: {
          ...{ workPlanId, version: policy.version, validFrom },
          steps: steps.map(({ moment, days, unit, level }) => ({
            moment,
            days: moment === 'ON_DUE' ? 0 : days,
            unit,
            level,
          })),
        },
      })}
    >
      <Typography variant="body2">{t('policy.rules')}</Typography>
      <StepsInput />
      <DateInput
        name="validFrom"
        label={t('policy.validFrom')}
        hint={t('policy.validHint')}
        min={today()}
        required
      />
    </CommandDialog>
  );
}
