import { awardRoundActionLabels } from '@duban/schema/vocabulary/award';
import { useMessages } from '../../app/i18n/messages.ts';
import { RecordSteps } from '../../ui/form/RecordSteps.tsx';
import {
  ApproveAwardRound,
  type AwardRoundPage,
  PublishAwardRound,
  RefreshAwardRound,
  ReturnAwardRound,
  SubmitAwardRound,
  WithdrawAwardRound,
} from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';

export function AwardActions({ round }: { round: AwardRoundPage }) {
  return (
    <RecordSteps
      resource="award"
      row={round}
      labels={awardRoundActionLabels}
      order={['APPROVE', 'PUBLISH', 'SUBMIT', 'UPDATE', 'REFRESH', 'RETURN']}
      confirmed={[
        { action: 'REFRESH', name: 'refresh', document: RefreshAwardRound },
        { action: 'SUBMIT', name: 'submitting', document: SubmitAwardRound },
        { action: 'APPROVE', name: 'approve', document: ApproveAwardRound },
        { action: 'PUBLISH', name: 'publish', document: PublishAwardRound },
      ]}
      returning={ReturnAwardRound}
      withdrawing={WithdrawAwardRound}
      t={useMessages(awardMessages)}
    />
  );
}
