import { annualTargetLimits } from '@duban/schema/vocabulary/annual-target';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { belowOffice, useOwnOffice } from '../honour-office/offices.ts';
import { OrganizationsInput } from '../organization/OrganizationInputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { CreateUnitClass, type UnitClassRow, UpdateUnitClass } from './annual-target.graphql.ts';
import { annualTargetMessages } from './annual-target.messages.ts';

interface ClassValues {
  ordinal: number | null;
  name: string;
  points: number | null;
  organizations: OrganizationChoice[];
  reason: string;
}

interface DialogProps {
  open: boolean;
  onClose: () => void;
}

const placeOf = (path: string) => (path.startsWith('organizationIds') ? 'organizations' : path);
const inputOf = ({ organizations, ordinal, points, name }: ClassValues) => ({
  ...{ name, ordinal: ordinal ?? 0, points: points ?? 0 },
  organizationIds: organizations.map(({ id }) => id),
});

function Fields({ changing }: { changing: boolean }) {
  const t = useMessages(annualTargetMessages);
  const { ordinals, points } = annualTargetLimits;
  return (
    <>
      <TextInput name="name" label={t('classes.className')} maxLength={textLimits.line} required autoFocus />
      <FieldPair>
        <NumberInput
          name="ordinal"
          label={t('classes.ordinal')}
          hint={t('classes.ordinalHint')}
          min={1}
          max={ordinals}
          required
        />
        <NumberInput name="points" label={t('classes.points')} min={0} max={points} step="any" required />
      </FieldPair>
      <OrganizationsInput
        name="organizations"
        label={t('classes.organizations')}
        {...belowOffice(useOwnOffice())}
      />
      {changing && (
        <TextInput
          name="reason"
          label={t('classes.reason')}
          hint={t('classes.reasonHint')}
          rows={2}
          maxLength={textLimits.comment}
          required={false}
        />
      )}
    </>
  );
}

export function CreateClassDialog({
  year,
  ordinal,
  suggested,
  ...dialog
}: DialogProps & { year: number; ordinal: number; suggested: { name: string; points: number } | undefined }) {
  const t = useMessages(annualTargetMessages);
  const empty: ClassValues = {
    ...{ ordinal, name: suggested?.name ?? '', points: suggested?.points ?? null },
    ...{ organizations: [], reason: '' },
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('classes.create')}
      submitLabel={t('classes.submit')}
      success={t('classes.created')}
      document={CreateUnitClass}
      defaultValues={empty}
      placeOf={placeOf}
      toVariables={(values) => ({ input: { year, ...inputOf(values) } })}
    >
      <Fields changing={false} />
    </CommandDialog>
  );
}

export function EditClassDialog({ row, ...dialog }: DialogProps & { row: UnitClassRow }) {
  const t = useMessages(annualTargetMessages);
  const { id, version, ordinal, name, points, organizations } = row;
  const values: ClassValues = { ordinal, name, points, organizations: [...organizations], reason: '' };
  return (
    <CommandDialog
      {...dialog}
      title={t('classes.edit', { name })}
      submitLabel={t('classes.submit')}
      success={t('classes.saved')}
      document={UpdateUnitClass}
      defaultValues={values}
      placeOf={placeOf}
      toVariables={(written) => ({
        input: { id, version, ...inputOf(written), reason: written.reason || null },
      })}
    >
      <Fields changing />
    </CommandDialog>
  );
}
