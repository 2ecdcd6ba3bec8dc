import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useId, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import { useField } from '../../ui/form/useField.ts';
import { LightDot } from '../../ui/LightDot.tsx';
import { uiMessages } from '../../ui/ui.messages.ts';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { OrganizationOfAssignments } from './OrganizationOfAssignments.tsx';
import { withOrganizationOf } from './orderValues.ts';
import { type OrderedAssignment, OrderedAssignments } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

const offered = 50;

function useOffer(subtreeOf: string | undefined) {
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const filter = { ...(subtreeOf && { subtreeOf }), ...(wanted && { search: wanted }) };
  const { data, isFetching } = useDocument(OrderedAssignments, { filter, first: offered }, { enabled: open });
  return {
    options: data?.assignments.nodes ?? [],
    loading: isFetching,
    open,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    onInputChange: (_event: unknown, text: string, reason: string) =>
      setSearch(reason === 'input' ? text : ''),
  };
}

function Option({ assignment }: { assignment: OrderedAssignment }) {
  const { workItem, organization, light } = assignment;
  return (
    <Box sx={{ display: 'flex', gap: 1, width: '100%', alignItems: 'baseline', minWidth: 0 }}>
      <LightDot light={light} />
      <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
        {workItem.number}. {workItem.displayTitle}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
        {organization.shortName}
      </Box>
    </Box>
  );
}

interface PickerProps {
  id: string;
  value: OrderedAssignment[];
  onChange: (value: OrderedAssignment[]) => void;
  subtreeOf: string | undefined;
  error: boolean;
}

function AssignmentsPicker({ id, value, onChange, subtreeOf, error }: PickerProps) {
  const t = useMessages(supervisionOrderMessages);
  const ui = useMessages(uiMessages);
  const offer = useOffer(subtreeOf);
  return (
    <Autocomplete
      id={id}
      multiple
      disableCloseOnSelect
      {...offer}
      filterOptions={(all) => all}
      value={value}
      onChange={(_event, chosen) => onChange(chosen)}
      getOptionKey={(option) => option.id}
      getOptionLabel={({ workItem, organization }) => `${workItem.number} · ${organization.shortName}`}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          <Option assignment={option} />
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          error={error}
          placeholder={value.length === 0 ? t('issue.searchAssignments') : ''}
        />
      )}
      noOptionsText={t('issue.noAssignments')}
      loadingText="…"
      clearText={ui('clear')}
      openText={ui('open')}
      closeText={ui('close')}
      size="small"
      sx={{ flex: 1, minWidth: 0 }}
    />
  );
}

export function OrderedAssignmentsInput() {
  const t = useMessages(supervisionOrderMessages);
  const id = useId();
  const { field, error } = useField('assignments');
  const { setValue } = useFormContext();
  const organizations = useWatch({ name: 'organizations' }) as OrganizationChoice[];
  const [of, setOf] = useState('');
  const asked = organizations.find((organization) => organization.id === of) ?? organizations[0];
  const choose = (next: OrderedAssignment[]) => {
    field.onChange(next);
    setValue('organizations', withOrganizationOf(organizations, next));
  };
  return (
    <FieldFrame
      id={id}
      label={t('issue.assignments')}
      required={false}
      hint={t('issue.assignmentsHint')}
      error={error}
    >
      <Box sx={{ display: 'flex', gap: 1, flexDirection: { xs: 'column', sm: 'row' } }}>
        {organizations.length > 1 && (
          <OrganizationOfAssignments organizations={organizations} value={asked?.id ?? ''} onChange={setOf} />
        )}
        <AssignmentsPicker
          id={id}
          value={field.value as OrderedAssignment[]}
          onChange={choose}
          subtreeOf={asked?.id}
          error={Boolean(error)}
        />
      </Box>
    </FieldFrame>
  );
}
