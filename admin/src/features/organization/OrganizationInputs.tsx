import { useId } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import type { InputProps } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';
import { useFilterValue } from '../../ui/list/filters.tsx';
import { OrganizationPicker, OrganizationsPicker, type Taken } from './OrganizationPicker.tsx';
import {
  type OfferedOrganizations,
  type OrganizationChoice,
  OrganizationChoices,
} from './organization.graphql.ts';
import { organizationPickerMessages } from './organizationPicker.messages.ts';

type OrganizationInputProps = InputProps & { filter?: OfferedOrganizations; taken?: Taken };

/** The form holds the whole choice; `toVariables` sends its id. */
export function OrganizationInput({ name, label, required, hint, filter, taken }: OrganizationInputProps) {
  const id = useId();
  const { field, error } = useField(name, { ...(required && { required }) });
  return (
    <FieldFrame id={id} label={label} required={required} hint={hint} error={error}>
      <OrganizationPicker
        id={id}
        value={field.value as OrganizationChoice | null}
        onChange={field.onChange}
        error={Boolean(error)}
        {...(filter && { filter })}
        {...(taken && { taken })}
      />
    </FieldFrame>
  );
}

export function OrganizationsInput({ name, label, required, hint, filter }: OrganizationInputProps) {
  const id = useId();
  const { field, error } = useField(name, { ...(required && { required }) });
  return (
    <FieldFrame id={id} label={label} required={required} hint={hint} error={error}>
      <OrganizationsPicker
        id={id}
        value={field.value as OrganizationChoice[]}
        onChange={field.onChange}
        error={Boolean(error)}
        {...(filter && { filter })}
      />
    </FieldFrame>
  );
}

/** The chosen organization of a list's filter, whose address holds only the id. */
export function OrganizationChoiceFilter({
  source,
  label,
  filter,
}: {
  source: string;
  label?: string;
  filter?: OfferedOrganizations;
}) {
  const t = useMessages(organizationPickerMessages);
  const [id, change] = useFilterValue<string>(source);
  const { data } = useDocument(
    OrganizationChoices,
    { filter: { ids: id ? [id] : [] }, first: 1 },
    { enabled: Boolean(id), staleTime: 60_000 },
  );
  const chosen = id ? (data?.organizations.nodes.find((node) => node.id === id) ?? null) : null;
  return (
    <OrganizationPicker
      label={label ?? t('organization')}
      width={190}
      value={chosen}
      onChange={(next) => change(next?.id)}
      {...(filter && { filter })}
    />
  );
}
