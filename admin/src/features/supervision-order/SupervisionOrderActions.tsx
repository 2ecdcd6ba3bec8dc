import {
  type SupervisionOrderAction,
  supervisionOrderActionLabels,
  supervisionOrderActions,
} from '@duban/schema/vocabulary/supervision-order';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { AttachmentsInput } from '../../ui/form/AttachmentsInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import type { UploadedFile } from '../../ui/form/useUpload.ts';
import {
  AcknowledgeConclusion,
  CloseSupervisionOrder,
  type OrderPage,
  ReplyToSupervisionOrder,
} from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

interface OrderDialogProps {
  order: OrderPage;
  open: boolean;
  onClose: () => void;
}

function ReplyDialog({ order, ...dialog }: OrderDialogProps) {
  const t = useMessages(supervisionOrderMessages);
  const empty: { text: string; attachmentIds: UploadedFile[] } = { text: '', attachmentIds: [] };
  return (
    <CommandDialog
      {...dialog}
      width="md"
      title={t('reply.title')}
      submitLabel={t('reply.submit')}
      success={t('reply.done')}
      document={ReplyToSupervisionOrder}
      defaultValues={empty}
      toVariables={({ text, attachmentIds }) => ({
        input: { id: order.id, text, attachmentIds: attachmentIds.map(({ id }) => id) },
      })}
    >
      <TextInput
        name="text"
        label={t('reply.text')}
        hint={t('reply.hint')}
        rows={7}
        maxLength={textLimits.body}
        required
        autoFocus
      />
      <AttachmentsInput name="attachmentIds" label={t('reply.attachments')} required={false} />
    </CommandDialog>
  );
}

function CloseDialog({ order, ...dialog }: OrderDialogProps) {
  const t = useMessages(supervisionOrderMessages);
  const { id, version } = order;
  return (
    <CommandDialog
      {...dialog}
      title={t('close.title')}
      submitLabel={t('close.submit')}
      success={t('close.done')}
      document={CloseSupervisionOrder}
      defaultValues={{ conclusion: '' }}
      toVariables={({ conclusion }) => ({ input: { id, version, conclusion } })}
    >
      <TextInput
        name="conclusion"
        label={t('close.conclusion')}
        hint={t('close.hint')}
        rows={4}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}

export function SupervisionOrderActions({ order }: { order: OrderPage }) {
  const t = useMessages(supervisionOrderMessages);
  const [open, setOpen] = useState<SupervisionOrderAction | null>(null);
  const acknowledge = useCommand(AcknowledgeConclusion, { success: t('acknowledged') });
  const begin = (action: SupervisionOrderAction) => {
    if (action === 'ACKNOWLEDGE') void acknowledge.run({ input: { id: order.id } });
    else setOpen(action);
  };
  const props = (action: SupervisionOrderAction) => ({
    order,
    open: open === action,
    onClose: () => setOpen(null),
  });
  return (
    <>
      <ActionBar
        available={order.availableActions}
        labels={supervisionOrderActionLabels}
        order={supervisionOrderActions}
        onAction={begin}
        pending={acknowledge.pending}
      />
      <ReplyDialog {...props('REPLY')} />
      <CloseDialog {...props('CLOSE')} />
    </>
  );
}
