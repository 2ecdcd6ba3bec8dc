import { type BulletinAction, bulletinActionLabels } from '@duban/schema/vocabulary/bulletin';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { ConfirmStepDialog, ReturnStepDialog } from '../../ui/form/StepDialogs.tsx';
import { useSteps } from '../../ui/form/useSteps.ts';
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
  const { begin, dialogOf } = useSteps('bulletin', bulletin);
  const confirm = (action: BulletinAction, step: keyof typeof documents) => (
    <ConfirmStepDialog
      {...dialogOf(action)}
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
        onAction={begin}
      />
      {confirm('REFRESH', 'refresh')}
      {confirm('APPROVE', 'approve')}
      {confirm('PUBLISH', 'publish')}
      <ReturnStepDialog
        {...dialogOf('RETURN')}
        title={t('back.title')}
        submitLabel={t('back.submit')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={ReturnBulletin}
      />
    </>
  );
}
