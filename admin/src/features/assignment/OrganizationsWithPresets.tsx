import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import type { InputProps } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';
import { OrganizationsPicker, type Taken } from '../organization/OrganizationPicker.tsx';
import type { OfferedOrganizations, OrganizationChoice } from '../organization/organization.graphql.ts';
import { Presets } from './Presets.tsx';

interface OrganizationsWithPresetsProps extends InputProps {
  /** the field of the other role: an organization has one or the other */
  other: string;
  filter?: OfferedOrganizations;
  /** those that hold it already */
  held: Taken;
}

function without(organizations: OrganizationChoice[], excluded: OrganizationChoice[]): OrganizationChoice[] {
  const ids = new Set(excluded.map(({ id }) => id));
  return organizations.filter(({ id }) => !ids.has(id));
}

export function OrganizationsWithPresets({
  name,
  other,
  label,
  hint,
  filter,
  held,
}: OrganizationsWithPresetsProps) {
  const id = useId();
  const { field, error } = useField(name);
  const { setValue } = useFormContext();
  const taken = useWatch({ name: other }) as OrganizationChoice[];
  const chosen = field.value as OrganizationChoice[];
  const choose = (next: OrganizationChoice[]) => {
    field.onChange(next);
    if (taken.some(({ id: each }) => next.some((organization) => organization.id === each)))
      setValue(other, without(taken, next));
  };
  const add = (organizations: OrganizationChoice[]) =>
    field.onChange([
      ...chosen,
      ...without(organizations, [...chosen, ...taken]).filter((each) => !held.has(each.id)),
    ]);
  return (
    <FieldFrame
      id={id}
      label={label}
      hint={hint}
      error={error}
      aside={chosen.length > 0 ? chosen.length : undefined}
    >
      <OrganizationsPicker
        id={id}
        value={chosen}
        onChange={choose}
        error={Boolean(error)}
        taken={held}
        {...(filter && { filter })}
      />
      <Presets label={label} onAdd={add} {...(filter?.parentId && { parentId: filter.parentId })} />
    </FieldFrame>
  );
}
