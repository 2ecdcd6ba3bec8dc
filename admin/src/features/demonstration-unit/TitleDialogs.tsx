import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { belowOffice } from '../honour-office/offices.ts';
import { OrganizationInput } from '../organization/OrganizationInputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { AwardInput } from './AwardInput.tsx';
import {
  CreateDemonstrationUnit,
  type DemonstrationUnitPage,
  HandOverDemonstrationUnit,
  RecordDemonstrationTenure,
  UpdateDemonstrationUnit,
  WithdrawDemonstrationUnit,
} from './demonstration-unit.graphql.ts';
import { demonstrationUnitMessages } from './demonstration-unit.messages.ts';

interface DialogProps {
  open: boolean;
  onClose: () => void;
}
type OfTitle = DialogProps & { title: DemonstrationUnitPage };

const placeOf = (path: string) => (path === 'organizationId' ? 'organization' : path);

function NameFields() {
  const t = useMessages(demonstrationUnitMessages);
  return (
    <>
      <TextInput name="name" label={t('form.name')} maxLength={textLimits.line} required autoFocus />
      <TextInput
        name="purpose"
        label={t('form.purpose')}
        rows={3}
        maxLength={textLimits.comment}
        required={false}
      />
    </>
  );
}

export function CreateTitleDialog(dialog: DialogProps) {
  const t = useMessages(demonstrationUnitMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('form.create')}
      submitLabel={t('form.save')}
      success={t('form.created')}
      document={CreateDemonstrationUnit}
      defaultValues={{ name: '', purpose: '' }}
      toVariables={({ name, purpose }) => ({ input: { name, purpose: purpose || null } })}
    >
      <NameFields />
    </CommandDialog>
  );
}

export function EditTitleDialog({ title: { id, version, ...title }, ...dialog }: OfTitle) {
  const t = useMessages(demonstrationUnitMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('form.edit')}
      submitLabel={t('form.save')}
      success={t('form.saved')}
      document={UpdateDemonstrationUnit}
      defaultValues={{ name: title.name, purpose: title.purpose ?? '' }}
      toVariables={({ name, purpose }) => ({ input: { id, version, name, purpose: purpose || null } })}
    >
      <NameFields />
    </CommandDialog>
  );
}

interface TenureValues {
  organization: OrganizationChoice | null;
  startsOn: string;
  endsOn: string;
  grounds: string;
  awardId: string;
}

const newTenure = (): TenureValues => ({
  ...{ organization: null, startsOn: today(), endsOn: '', grounds: '', awardId: '' },
});

function Holder({ title }: Pick<OfTitle, 'title'>) {
  const t = useMessages(demonstrationUnitMessages);
  const offered = belowOffice(title.office);
  return <OrganizationInput name="organization" label={t('form.organization')} required {...offered} />;
}

function Grounds() {
  const t = useMessages(demonstrationUnitMessages);
  return (
    <TextInput name="grounds" label={t('form.grounds')} rows={3} maxLength={textLimits.comment} required />
  );
}

export function HandOverDialog({ title, label, ...dialog }: OfTitle & { label: string }) {
  const t = useMessages(demonstrationUnitMessages);
  const { id, version } = title;
  return (
    <CommandDialog
      {...dialog}
      title={label}
      submitLabel={label}
      success={t('form.handedOver')}
      document={HandOverDemonstrationUnit}
      defaultValues={newTenure()}
      placeOf={placeOf}
      toVariables={({ organization, startsOn, grounds, awardId }) => ({
        input: {
          id,
          version,
          organizationId: organization?.id ?? '',
          startsOn,
          grounds,
          awardId: awardId || null,
        },
      })}
    >
      <Holder title={title} />
      <DateInput
        name="startsOn"
        label={t('form.startsOn')}
        hint={t('form.startsOnHint')}
        max={today()}
        required
      />
      <AwardInput />
      <Grounds />
    </CommandDialog>
  );
}

export function RecordDialog({ title, label, ...dialog }: OfTitle & { label: string }) {
  const t = useMessages(demonstrationUnitMessages);
  const { id, version } = title;
  return (
    <CommandDialog
      {...dialog}
      title={label}
      submitLabel={label}
      success={t('form.recorded')}
      document={RecordDemonstrationTenure}
      defaultValues={{ ...newTenure(), startsOn: '' }}
      placeOf={placeOf}
      toVariables={({ organization, startsOn, endsOn, grounds }) => ({
        input: { id, version, organizationId: organization?.id ?? '', startsOn, endsOn, grounds },
      })}
    >
      <Holder title={title} />
      <FieldPair>
        <DateInput name="startsOn" label={t('form.startsOn')} max={today()} required />
        <DateInput name="endsOn" label={t('form.endsOn')} max={today()} required />
      </FieldPair>
      <Grounds />
    </CommandDialog>
  );
}

export function WithdrawDialog({
  title: { id, version, holder },
  label,
  ...dialog
}: OfTitle & { label: string }) {
  const t = useMessages(demonstrationUnitMessages);
  return (
    <CommandDialog
      {...dialog}
      title={label}
      submitLabel={label}
      grave
      success={t('form.withdrawn')}
      document={WithdrawDemonstrationUnit}
      defaultValues={{ endsOn: today(), reason: '' }}
      toVariables={({ endsOn, reason }) => ({ input: { id, version, endsOn, reason } })}
    >
      <DateInput
        name="endsOn"
        label={t('form.lastDay')}
        {...(holder && { min: holder.startsOn })}
        max={today()}
        required
      />
      <TextInput name="reason" label={t('form.reason')} rows={3} maxLength={textLimits.comment} required />
    </CommandDialog>
  );
}
