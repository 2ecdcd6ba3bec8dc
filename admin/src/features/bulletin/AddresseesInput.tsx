import { useId } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import { useField } from '../../ui/form/useField.ts';
import { Presets } from '../assignment/Presets.tsx';
import { OrganizationsPicker } from '../organization/OrganizationPicker.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

export function AddresseesInput() {
  const t = useMessages(bulletinMessages);
  const id = useId();
  const { field, error } = useField('organizations', { required: true });
  const chosen = field.value as OrganizationChoice[];
  const add = (more: OrganizationChoice[]) =>
    field.onChange([...new Map([...chosen, ...more].map((one) => [one.id, one])).values()]);
  return (
    <FieldFrame
      id={id}
      label={t('form.organizations')}
      hint={t('form.organizationsHint')}
      error={error}
      aside={chosen.length || undefined}
    >
      <OrganizationsPicker id={id} value={chosen} onChange={field.onChange} error={Boolean(error)} />
      <Presets label={t('form.organizations')} onAdd={add} />
    </FieldFrame>
  );
}

export const placeOfBulletin = (path: string): string =>
  path.startsWith('organizationIds') ? 'organizations' : path;
