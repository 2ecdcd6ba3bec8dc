import {
  type ConcernDimension,
  type ConcernSource,
  type ConcernUnit,
  concernDimensionLabels,
  concernDimensions,
  concernSourceLabels,
  concernSources,
  concernUnitLabels,
  concernUnits,
} from '@duban/schema/vocabulary/public-concern';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import type { Choice } from '../../ui/form/inputs.tsx';
import { OrganizationPicker } from '../organization/OrganizationPicker.tsx';
import { OrganizationChoices } from '../organization/organization.graphql.ts';
import type { AnalysisChoice } from './analysisValues.ts';
import { concernAnalysisMessages } from './concern-analysis.messages.ts';
import { useSubjects } from './useSubjects.ts';

interface SelectProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}

function Select({ label, value, choices, onChange }: SelectProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: 140 } }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {choices.map((one) => (
        <MenuItem key={one.value} value={one.value}>
          {one.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={({ target }) => target.value && onChange(target.value)}
      sx={{ width: { xs: 'calc(50% - 4px)', sm: 150 } }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}

function City({ id, onChange }: { id: string; onChange: (id: string) => void }) {
  const t = useMessages(concernAnalysisMessages);
  const { data } = useDocument(
    OrganizationChoices,
    { filter: { ids: id ? [id] : [] }, first: 1 },
    { enabled: id !== '', staleTime: 60_000 },
  );
  const chosen = id ? (data?.organizations.nodes.find((node) => node.id === id) ?? null) : null;
  return (
    <OrganizationPicker
      label={t('place')}
      width={170}
      value={chosen}
      filter={{ level: 'CITY', kind: 'BUREAU' }}
      onChange={(next) => onChange(next?.id ?? '')}
    />
  );
}

interface AnalysisFiltersProps {
  choice: AnalysisChoice;
  onChange: (change: Partial<AnalysisChoice>) => void;
}

export function AnalysisFilters({ choice, onChange }: AnalysisFiltersProps) {
  const t = useMessages(concernAnalysisMessages);
  const label = useLabel();
  const subjects = useSubjects();
  const all: Choice = { value: '', label: t('all') };
  return (
    <Box
      role="search"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 1.5, alignItems: 'center' }}
    >
      <Day label={t('from')} value={choice.from} onChange={(from) => onChange({ from })} />
      <Day label={t('to')} value={choice.to} onChange={(to) => onChange({ to })} />
      <Select
        label={t('unit')}
        value={choice.unit}
        choices={concernUnits.map((value) => ({ value, label: label(concernUnitLabels, value) }))}
        onChange={(unit) => onChange({ unit: unit as ConcernUnit })}
      />
      <Select
        label={t('by')}
        value={choice.by}
        choices={concernDimensions.map((value) => ({ value, label: label(concernDimensionLabels, value) }))}
        onChange={(by) => onChange({ by: by as ConcernDimension })}
      />
      <Select
        label={t('subject')}
        value={subjects.some(({ id }) => id === choice.concernSubjectId) ? choice.concernSubjectId : ''}
        choices={[all, ...subjects.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(concernSubjectId) => onChange({ concernSubjectId })}
      />
      <Select
        label={t('source')}
        value={choice.source}
        choices={[
          all,
          ...concernSources.map((value) => ({ value, label: label(concernSourceLabels, value) })),
        ]}
        onChange={(source) => onChange({ source: source as ConcernSource | '' })}
      />
      <City id={choice.placeBranchId} onChange={(placeBranchId) => onChange({ placeBranchId })} />
    </Box>
  );
}
