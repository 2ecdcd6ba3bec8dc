import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import { useField } from '../../ui/form/useField.ts';
import { Presets } from '../assignment/Presets.tsx';
import { OrganizationsPicker } from '../organization/OrganizationPicker.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { isOf } from './orderValues.ts';
import type { OrderedAssignment } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

/** Whoever is taken off the addressees takes their assignments along. */
export function AddresseesInput() {
  const t = useMessages(supervisionOrderMessages);
  const id = useId();
  const { field, error } = useField('organizations', { required: true });
  const { setValue, getValues } = useFormContext();
  const chosen = field.value as OrganizationChoice[];
  const choose = (next: OrganizationChoice[]) => {
    field.onChange(next);
    const assignments = getValues('assignments') as OrderedAssignment[];
    setValue(
      'assignments',
      assignments.filter((assignment) => isOf(assignment, next)),
    );
  };
  const add = (more: OrganizationChoice[]) =>
    choose([
      ...new Map([...chosen, ...more].map((organization) => [organization.id, organization])).values(),
    ]);
  return (
    <FieldFrame
      id={id}
      label={t('issue.organizations')}
      hint={t('issue.organizationsHint')}
      error={error}
      aside={chosen.length > 0 ? chosen.length : undefined}
    >
      <OrganizationsPicker id={id} value={chosen} onChange={choose} error={Boolean(error)} />
      <Presets label={t('issue.organizations')} onAdd={add} />
    </FieldFrame>
  );
}
