import { type AwardRoundAction, awardRoundActionLabels } from '@duban/schema/vocabulary/award';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { ConfirmStepDialog, ReturnStepDialog } from '../../ui/form/StepDialogs.tsx';
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
  const navigate = useNavigate();
  const [open, setOpen] = useState<AwardRoundAction | null>(null);
  const begin = (action: AwardRoundAction) =>
    action === 'UPDATE' ? navigate(`/award/${round.id}/edit`) : setOpen(action);
  const props = (action: AwardRoundAction) => ({
    ...{ row: round, open: open === action, onClose: () => setOpen(null) },
  });
  const confirm = (action: AwardRoundAction, step: keyof typeof documents) => (
    <ConfirmStepDialog
      {...props(action)}
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
        onAction={(action) => void begin(action)}
      />
      {confirm('REFRESH', 'refresh')}
      {confirm('SUBMIT', 'submitting')}
      {confirm('APPROVE', 'approve')}
      {confirm('PUBLISH', 'publish')}
      <ReturnStepDialog
        {...props('RETURN')}
        title={t('back.title')}
        submitLabel={t('back.title')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={ReturnAwardRound}
      />
    </>
  );
}
