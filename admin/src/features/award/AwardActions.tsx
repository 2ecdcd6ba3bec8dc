import { type AwardRoundAction, awardRoundActionLabels } from '@duban/schema/vocabulary/award';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { ConfirmStepDialog, ReturnStepDialog } from '../../ui/form/StepDialogs.tsx';
import { useSteps } from '../../ui/form/useSteps.ts';
import {
  ApproveAwardRound,
  type AwardRoundPage,
  PublishAwardRound,
  RefreshAwardRound,
  ReturnAwardRound,
  SubmitAwardRound,
} from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';

const documents = {
  refresh: RefreshAwardRound,
  submitting: SubmitAwardRound,
  approve: ApproveAwardRound,
  publish: PublishAwardRound,
} as const;

export function AwardActions({ round }: { round: AwardRoundPage }) {
  const t = useMessages(awardMessages);
  const { begin, dialogOf } = useSteps('award', round);
  const confirm = (action: AwardRoundAction, step: keyof typeof documents) => (
    <ConfirmStepDialog
      {...dialogOf(action)}
      title={t(`${step}.title`)}
      submitLabel={t(`${step}.title`)}
      success={t(`${step}.done`)}
      hint={t(`${step}.hint`)}
      document={documents[step]}
    />
  );
  return (
    <>
      <ActionBar
        available={round.availableActions}
        labels={awardRoundActionLabels}
        order={['APPROVE', 'PUBLISH', 'SUBMIT', 'UPDATE', 'REFRESH', 'RETURN']}
        grave={['RETURN']}
        onAction={begin}
      />
      {confirm('REFRESH', 'refresh')}
      {confirm('SUBMIT', 'submitting')}
      {confirm('APPROVE', 'approve')}
      {confirm('PUBLISH', 'publish')}
      <ReturnStepDialog
        {...dialogOf('RETURN')}
        title={t('back.title')}
        submitLabel={t('back.title')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={ReturnAwardRound}
      />
    </>
  );
}
