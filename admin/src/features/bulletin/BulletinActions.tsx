import { bulletinActionLabels } from '@duban/schema/vocabulary/bulletin';
import { useMessages } from '../../app/i18n/messages.ts';
import { RecordSteps } from '../../ui/form/RecordSteps.tsx';
import {
  ApproveBulletin,
  type BulletinPage,
  PublishBulletin,
  RefreshBulletin,
  ReturnBulletin,
  WithdrawBulletin,
} from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

export function BulletinActions({ bulletin }: { bulletin: BulletinPage }) {
  return (
    <RecordSteps
      resource="bulletin"
      row={bulletin}
      labels={bulletinActionLabels}
      order={['APPROVE', 'PUBLISH', 'UPDATE', 'REFRESH', 'RETURN']}
      confirmed={[
        { action: 'REFRESH', name: 'refresh', document: RefreshBulletin },
        { action: 'APPROVE', name: 'approve', document: ApproveBulletin },
        { action: 'PUBLISH', name: 'publish', document: PublishBulletin },
      ]}
      returning={ReturnBulletin}
      withdrawing={WithdrawBulletin}
      t={useMessages(bulletinMessages)}
    />
  );
}
