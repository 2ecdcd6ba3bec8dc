import { type BulletinAction, bulletinActionLabels } from '@duban/schema/vocabulary/bulletin';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import {
  ApproveBulletin,
  type BulletinPage,
  PublishBulletin,
  RefreshBulletin,
  ReturnBulletin,
} from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

const documents = { refresh: RefreshBulletin, approve: ApproveBulletin, publish: PublishBulletin } as const;

interface DialogProps {
  bulletin: BulletinPage;
  open: boolean;
  onClose: () => void;
}

function ConfirmDialog({
  bulletin: { id, version },
  step,
  ...dialog
}: DialogProps & { step: keyof typeof documents }) {
  const t = useMessages(bulletinMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t(`${step}.title`)}
      submitLabel={t(`${step}.submit`)}
      success={t(`${step}.done`)}
      document={documents[step] as typeof ApproveBulletin}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t(`${step}.hint`)}</Typography>
    </CommandDialog>
  );
}

function ReturnDialog({ bulletin: { id, version }, ...dialog }: DialogProps) {
  const t = useMessages(bulletinMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('back.title')}
      submitLabel={t('back.submit')}
      grave
      success={t('back.done')}
      document={ReturnBulletin}
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({ input: { id, version, comment } })}
    >
      <TextInput
        name="comment"
        label={t('back.comment')}
        rows={3}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}

export function BulletinActions({ bulletin }: { bulletin: BulletinPage }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<BulletinAction | null>(null);
  const begin = (action: BulletinAction) =>
    action === 'UPDATE' ? navigate(`/bulletin/${bulletin.id}/edit`) : setOpen(action);
  const props = (action: BulletinAction) => ({
    bulletin,
    open: open === action,
    onClose: () => setOpen(null),
  });
  return (
    <>
      <ActionBar
        available={bulletin.availableActions}
        labels={bulletinActionLabels}
        order={['APPROVE', 'PUBLISH', 'UPDATE', 'REFRESH', 'RETURN']}
        grave={['RETURN']}
        onAction={(action) => void begin(action)}
      />
      <ConfirmDialog {...props('REFRESH')} step="refresh" />
      <ConfirmDialog {...props('APPROVE')} step="approve" />
      <ConfirmDialog {...props('PUBLISH')} step="publish" />
      <ReturnDialog {...props('RETURN')} />
    </>
  );
}
