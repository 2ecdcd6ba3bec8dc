import { type BulletinAction, bulletinActionLabels } from '@duban/schema/vocabulary/bulletin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { ConfirmStepDialog, ReturnStepDialog } from '../../ui/form/StepDialogs.tsx';
import {
  ApproveBulletin,
  type BulletinPage,
  PublishBulletin,
  RefreshBulletin,
  ReturnBulletin,
} from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

const documents = { refresh: RefreshBulletin, approve: ApproveBulletin, publish: PublishBulletin } as const;

export function BulletinActions({ bulletin }: { bulletin: BulletinPage }) {
  const t = useMessages(bulletinMessages);
  const navigate = useNavigate();
  const [open, setOpen] = useState<BulletinAction | null>(null);
  const begin = (action: BulletinAction) =>
    action === 'UPDATE' ? navigate(`/bulletin/${bulletin.id}/edit`) : setOpen(action);
  const props = (action: BulletinAction) => ({
    row: bulletin,
    open: open === action,
    onClose: () => setOpen(null),
  });
  const confirm = (action: BulletinAction, step: keyof typeof documents) => (
    <ConfirmStepDialog
      {...props(action)}
      title={t(`${step}.title`)}
      submitLabel={t(`${step}.submit`)}
      success={t(`${step}.done`)}
      hint={t(`${step}.hint`)}
      document={documents[step]}
    />
  );
  return (
    <>
      <ActionBar
        available={bulletin.availableActions}
        labels={bulletinActionLabels}
        order={['APPROVE', 'PUBLISH', 'UPDATE', 'REFRESH', 'RETURN']}
        grave={['RETURN']}
        onAction={(action) => void begin(action)}
      />
      {confirm('REFRESH', 'refresh')}
      {confirm('APPROVE', 'approve')}
      {confirm('PUBLISH', 'publish')}
      <ReturnStepDialog
        {...props('RETURN')}
        title={t('back.title')}
        submitLabel={t('back.submit')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={ReturnBulletin}
      />
    </>
  );
}
