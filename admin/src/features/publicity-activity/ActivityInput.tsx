import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import type { InputProps } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';
import { uiMessages } from '../../ui/ui.messages.ts';
import { PeriodField } from './ActivityCells.tsx';
import type { ActivityChoice } from './publicity-activity.graphql.ts';
import { useActivityOffer } from './useActivityOffer.ts';

function Option({ activity }: { activity: ActivityChoice }) {
  return (
    <div>
      {activity.title}
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
        {activity.organization.shortName} · <PeriodField activity={activity} />
      </Box>
    </div>
  );
}

/** One activity, searched by title or theme; the form holds the whole choice. */
export function ActivityInput({ name, label, required, hint }: InputProps) {
  const id = useId();
  const ui = useMessages(uiMessages);
  const { field, error } = useField(name);
  const offer = useActivityOffer();
  return (
    <FieldFrame id={id} label={label} required={required} hint={hint} error={error}>
      <Autocomplete
        id={id}
        {...offer}
        value={field.value as ActivityChoice | null}
        onChange={(_event, chosen) => field.onChange(chosen)}
        filterOptions={(all) => all}
        getOptionKey={(option) => option.id}
        getOptionLabel={(option) => option.title}
        isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
        renderOption={({ key, ...props }, option) => (
          <li key={key} {...props}>
            <Option activity={option} />
          </li>
        )}
        renderInput={(params) => <TextField {...params} error={Boolean(error)} placeholder={ui('search')} />}
        noOptionsText={ui('noMatches')}
        loadingText="…"
        clearText={ui('clear')}
        openText={ui('open')}
        closeText={ui('close')}
        size="small"
      />
    </FieldFrame>
  );
}
