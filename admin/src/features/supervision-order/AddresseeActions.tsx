import {
  type AddresseeAction,
  addresseeActionLabels,
  verificationMethodLabels,
  verificationMethods,
} from '@duban/schema/vocabulary/supervision-order';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { RadioCards } from '../../ui/form/RadioCards.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { addresseeMessages } from './addressee.messages.ts';
import {
  AcceptSupervisionReply,
  type OrderAddressee,
  ReturnSupervisionReply,
  VerifyRectification,
} from './supervision-order.graphql.ts';

interface DialogProps {
  addressee: OrderAddressee;
  open: boolean;
  onClose: () => void;
}

function ReturnDialog({ addressee: { id, version, organization }, ...dialog }: DialogProps) {
  const t = useMessages(addresseeMessages);
  return (
    <CommandDialog
      {...dialog}
      grave
      title={t('return.title', { name: organization.shortName })}
      submitLabel={t('return.submit')}
      success={t('return.done')}
      document={ReturnSupervisionReply}
      defaultValues={{ comment: '', dueOn: '' }}
      toVariables={(values) => ({ input: { id, version, ...values } })}
    >
      <TextInput
        name="comment"
        label={t('return.comment')}
        hint={t('return.hint')}
        rows={4}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
      <DateInput name="dueOn" label={t('return.dueOn')} min={today()} required />
    </CommandDialog>
  );
}

function AcceptDialog({ addressee, ...dialog }: DialogProps) {
  const t = useMessages(addresseeMessages);
  const { id, version, organization, rectification } = addressee;
  return (
    <CommandDialog
      {...dialog}
      title={t('accept.title', { name: organization.shortName })}
      submitLabel={t('accept.submit')}
      success={t('accept.done')}
      document={AcceptSupervisionReply}
      defaultValues={{ comment: '', rectificationRequired: rectification }}
      toVariables={(values) => ({ input: { id, version, ...values } })}
    >
      <TextInput
        name="comment"
        label={t('accept.comment')}
        rows={3}
        maxLength={textLimits.comment}
        required={false}
      />
      {!rectification && (
        <CheckInput
          name="rectificationRequired"
          label={t('accept.rectification')}
          hint={t('accept.rectificationHint')}
        />
      )}
    </CommandDialog>
  );
}

function VerifyFields() {
  const t = useMessages(addresseeMessages);
  const label = useLabel();
  const methods = verificationMethods.map((value) => ({
    value,
    label: label(verificationMethodLabels, value),
  }));
  const results = (['passed', 'failed'] as const).map((value) => ({
    value,
    label: t(`verify.${value}`),
    explanation: t(`verify.${value}Hint`),
  }));
  return (
    <>
      <RadioCards name="result" label={t('verify.result')} choices={results} />
      <ChoiceInput name="method" label={t('verify.method')} choices={methods} required />
      <DateInput name="verifiedOn" label={t('verify.verifiedOn')} max={today()} required />
      <TextInput name="verifiers" label={t('verify.verifiers')} maxLength={textLimits.line} required />
      <TextInput
        name="finding"
        label={t('verify.finding')}
        rows={4}
        maxLength={textLimits.comment}
        required
      />
      <DateInput name="dueOn" label={t('verify.dueOn')} min={today()} required={false} />
    </>
  );
}

function VerifyDialog({ addressee: { id, version, organization }, ...dialog }: DialogProps) {
  const t = useMessages(addresseeMessages);
  const empty = {
    result: 'passed',
    method: verificationMethods[0] as (typeof verificationMethods)[number],
    verifiedOn: today(),
    verifiers: '',
    finding: '',
    dueOn: '',
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('verify.title', { name: organization.shortName })}
      submitLabel={t('verify.submit')}
      success={t('verify.done')}
      document={VerifyRectification}
      defaultValues={empty}
      toVariables={({ result, dueOn, ...values }) => ({
        input: { id, version, ...values, passed: result === 'passed', dueOn: dueOn || null },
      })}
    >
      <VerifyFields />
    </CommandDialog>
  );
}

/** What the issuer may do about one addressee's answer. */
export function AddresseeActions({ addressee }: { addressee: OrderAddressee }) {
  const t = useMessages(addresseeMessages);
  const label = useLabel();
  const [open, setOpen] = useState<AddresseeAction | null>(null);
  const props = (action: AddresseeAction) => ({
    addressee,
    open: open === action,
    onClose: () => setOpen(null),
  });
  const actions = addressee.availableActions.map((action) => ({
    action,
    text: label(addresseeActionLabels, action),
    grave: action === 'RETURN',
  }));
  return (
    <>
      <RowMenu
        label={t('mayDo', { name: addressee.organization.shortName })}
        actions={actions}
        onAction={setOpen}
      />
      <ReturnDialog {...props('RETURN')} />
      <AcceptDialog {...props('ACCEPT')} />
      <VerifyDialog {...props('VERIFY')} />
    </>
  );
}
