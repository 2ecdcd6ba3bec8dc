import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import type { InputProps } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';
import { useSectionName } from '../../ui/ordinals.ts';
import { uiMessages } from '../../ui/ui.messages.ts';
import { usePlanChoices } from '../work-plan/PlanFilters.tsx';
import { workPlanMessages } from '../work-plan/work-plan.messages.ts';
import { matching } from './matching.ts';
import { workItemMessages } from './work-item.messages.ts';
import { type WorkItemChoice, WorkItemsOfPlan } from './workItemChoices.graphql.ts';

interface PickerProps {
  id: string;
  planId: string | undefined;
  value: WorkItemChoice[];
  onChange: (value: WorkItemChoice[]) => void;
  error: boolean;
}

function WorkItemsPicker({ id, planId, value, onChange, error }: PickerProps) {
  const t = useMessages(workItemMessages);
  const ui = useMessages(uiMessages);
  const sectionName = useSectionName();
  const { data, isFetching } = useDocument(
    WorkItemsOfPlan,
    { id: planId ?? '' },
    { enabled: planId !== undefined, staleTime: 60_000 },
  );
  const items = data?.workPlan?.sections.flatMap((section) => section.items) ?? [];
  return (
    <Autocomplete
      id={id}
      multiple
      disableCloseOnSelect
      options={items}
      loading={isFetching}
      value={value}
      onChange={(_event, chosen) => onChange(chosen)}
      filterOptions={(options, { inputValue }) => matching(options, inputValue)}
      groupBy={(option) => sectionName(option.section)}
      getOptionKey={(option) => option.id}
      getOptionLabel={(option) => `${option.number}. ${option.displayTitle}`}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      renderInput={(params) => (
        <TextField {...params} error={error} placeholder={value.length === 0 ? t('choose.search') : ''} />
      )}
      noOptionsText={t('choose.none')}
      loadingText="…"
      clearText={ui('clear')}
      openText={ui('open')}
      closeText={ui('close')}
      size="small"
      sx={{ flex: 1, minWidth: 0 }}
    />
  );
}

/** Points of an issued plan, found by number or words; the form holds the whole choices. */
export function WorkItemsInput({ name, label, required, hint }: InputProps) {
  const id = useId();
  const t = useMessages(workPlanMessages);
  const { field, error } = useField(name, { ...(required && { required }) });
  const plans = usePlanChoices().filter(({ status }) => status === 'ISSUED');
  const [chosen, setChosen] = useState('');
  const planId = chosen || plans[0]?.id;
  return (
    <FieldFrame id={id} label={label} required={required} hint={hint} error={error}>
      <Box sx={{ display: 'flex', gap: 1, flexDirection: { xs: 'column', sm: 'row' } }}>
        {plans.length > 1 && (
          <TextField
            select
            value={planId ?? ''}
            onChange={(event) => setChosen(event.target.value)}
            sx={{ width: { xs: '100%', sm: 110 }, flex: 'none' }}
            slotProps={{ htmlInput: { 'aria-label': t('plan') } }}
          >
            {plans.map((plan) => (
              <MenuItem key={plan.id} value={plan.id}>
                {t('yearOf', { year: plan.year })}
              </MenuItem>
            ))}
          </TextField>
        )}
        <WorkItemsPicker
          id={id}
          planId={planId}
          value={field.value as WorkItemChoice[]}
          onChange={field.onChange}
          error={Boolean(error)}
        />
      </Box>
    </FieldFrame>
  );
}
