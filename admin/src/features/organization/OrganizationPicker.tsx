import { organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import Autocomplete, { type AutocompleteRenderInputParams } from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { type HTMLAttributes, type Key, useDeferredValue, useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import {
  type OfferedOrganizations,
  type OrganizationChoice,
  OrganizationChoices,
} from './organization.graphql.ts';
import { organizationPickerMessages } from './organizationPicker.messages.ts';

/** By organization: why it is shown and cannot be chosen. */
export type Taken = ReadonlyMap<string, string>;

interface PickerProps {
  /** which organizations are offered */
  filter?: OfferedOrganizations;
  taken?: Taken;
  id?: string;
  label?: string;
  error?: boolean;
  width?: number | string;
}

function OptionText({ option, taken }: { option: OrganizationChoice; taken: string | undefined }) {
  const label = useLabel();
  const place = [taken, option.parent?.shortName, label(organizationLevelLabels, option.level)];
  return (
    <Box sx={{ display: 'flex', gap: 1, width: '100%', alignItems: 'baseline' }}>
      <span>{option.name}</span>
      <Box
        component="span"
        sx={{ ml: 'auto', fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' }}
      >
        {place.filter(Boolean).join(' · ')}
      </Box>
    </Box>
  );
}

function usePicker({ filter = {}, taken, id, label, error = false }: PickerProps, filled = false) {
  const t = useMessages(organizationPickerMessages);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(false);
  const wanted = useDeferredValue(search.trim());
  const variables = { filter: { ...filter, ...(wanted && { search: wanted }) }, first: 50 };
  const { data, isFetching } = useDocument(OrganizationChoices, variables, {
    enabled: open,
    staleTime: 60_000,
  });
  return {
    ...(id && { id }),
    options: data?.organizations.nodes ?? [],
    loading: isFetching,
    open,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    onInputChange: (_event: unknown, text: string, reason: string) =>
      setSearch(reason === 'input' ? text : ''),
    // The server searches, also by code and former name: the browser must not sieve its answer again.
    filterOptions: (options: OrganizationChoice[]) => options,
    getOptionLabel: (option: OrganizationChoice) => option.shortName,
    getOptionDisabled: (option: OrganizationChoice) => taken?.has(option.id) ?? false,
    getOptionKey: (option: OrganizationChoice) => option.id,
    isOptionEqualToValue: (option: OrganizationChoice, value: OrganizationChoice) => option.id === value.id,
    renderOption: (
      { key, ...props }: HTMLAttributes<HTMLLIElement> & { key: Key },
      option: OrganizationChoice,
    ) => (
      <li key={key} {...props}>
        <OptionText option={option} taken={taken?.get(option.id)} />
      </li>
    ),
    renderInput: (params: AutocompleteRenderInputParams) => (
      <TextField
        {...params}
        error={error}
        placeholder={filled ? '' : (label ?? t('choose'))}
        slotProps={{
          ...params.slotProps,
          htmlInput: { ...params.slotProps.htmlInput, ...(label && { 'aria-label': label }) },
        }}
      />
    ),
    noOptionsText: t('noOptions'),
    loadingText: t('loading'),
    clearText: t('clear'),
    openText: t('open'),
    closeText: t('close'),
    size: 'small' as const,
  };
}

export function OrganizationPicker({
  value,
  onChange,
  width,
  ...props
}: PickerProps & { value: OrganizationChoice | null; onChange: (value: OrganizationChoice | null) => void }) {
  const picker = usePicker(props);
  return (
    <Autocomplete {...picker} value={value} onChange={(_event, chosen) => onChange(chosen)} sx={{ width }} />
  );
}

const mostChips = 6;

/** The last ones, which go first when they are taken back: a hundred would push the form out of sight. */
function Chosen({ value, propsOf }: { value: OrganizationChoice[]; propsOf: (index: number) => object }) {
  const t = useMessages(organizationPickerMessages);
  const hidden = Math.max(0, value.length - mostChips);
  return (
    <>
      {hidden > 0 && (
        <Box component="span" sx={{ px: 0.75, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {t('others', { count: hidden })}
        </Box>
      )}
      {value.slice(hidden).map((organization, index) => (
        <Chip
          key={organization.id}
          size="small"
          label={organization.shortName}
          {...propsOf(hidden + index)}
        />
      ))}
    </>
  );
}

export function OrganizationsPicker({
  value,
  onChange,
  width,
  ...props
}: PickerProps & { value: OrganizationChoice[]; onChange: (value: OrganizationChoice[]) => void }) {
  const picker = usePicker(props, value.length > 0);
  return (
    <Autocomplete
      {...picker}
      multiple
      renderValue={(chosen, getItemProps) => (
        <Chosen
          value={chosen}
          propsOf={(index) => {
            const { key, ...props } = getItemProps({ index });
            return props;
          }}
        />
      )}
      disableCloseOnSelect
      value={value}
      onChange={(_event, chosen) => onChange(chosen)}
      sx={{ width }}
    />
  );
}
