import { useId } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import { useField } from '../../ui/form/useField.ts';
import { Presets } from '../assignment/Presets.tsx';
import { OrganizationsPicker } from '../organization/OrganizationPicker.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { useViewer } from '../session/viewer.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

/** Units below the viewer’s own, one by one or all cities at a click. */
export function UnitsInput({ name, required }: { name: string; required: boolean }) {
  const t = useMessages(publicityActivityMessages);
  const id = useId();
  const viewer = useViewer();
  const { field, error } = useField(name, { ...(required && { required }) });
  const chosen = field.value as OrganizationChoice[];
  const add = (more: OrganizationChoice[]) => {
    const there = new Set(chosen.map((one) => one.id));
    field.onChange([...chosen, ...more.filter((one) => !there.has(one.id))]);
  };
  if (!viewer) return null;
  const { level, id: ownId } = viewer.organization;
  const below = level === 'PROVINCE' ? {} : { parentId: ownId };
  return (
    <FieldFrame
      id={id}
      label={t('form.units')}
      required={required}
      hint={t('form.unitsHint')}
      error={error}
      aside={chosen.length > 0 ? chosen.length : undefined}
    >
      <OrganizationsPicker
        id={id}
        value={chosen}
        onChange={field.onChange}
        error={Boolean(error)}
        filter={below}
      />
      <Presets label={t('form.units')} onAdd={add} {...below} />
    </FieldFrame>
  );
}
