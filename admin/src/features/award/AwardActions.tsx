import { type AwardRoundAction, awardRoundActionLabels } from '@duban/schema/vocabulary/award';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
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

interface DialogProps {
  round: AwardRoundPage;
  open: boolean;
  onClose: () => void;
}

function ConfirmDialog({
  round: { id, version },
  step,
  ...dialog
}: DialogProps & { step: keyof typeof documents }) {
  const t = useMessages(awardMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t(`${step}.title`)}
      submitLabel={t(`${step}.title`)}
      success={t(`${step}.done`)}
      document={documents[step] as typeof ApproveAwardRound}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t(`${step}.hint`)}</Typography>
    </CommandDialog>
  );
}

function ReturnDialog({ round: { id, version }, ...dialog }: DialogProps) {
  const t = useMessages(awardMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('back.title')}
      submitLabel={t('back.title')}
      grave
      success={t('back.done')}
      document={ReturnAwardRound}
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

export function AwardActions({ round }: { round: AwardRoundPage }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<AwardRoundAction | null>(null);
  const begin = (action: AwardRoundAction) =>
    action === 'UPDATE' ? navigate(`/award/${round.id}/edit`) : setOpen(action);
  const props = (action: AwardRoundAction) => ({
    ...{ round, open: open === action, onClose: () => setOpen(null) },
  });
  return (
    <>
      <ActionBar
        available={round.availableActions}
        labels={awardRoundActionLabels}
        order={['APPROVE', 'PUBLISH', 'SUBMIT', 'UPDATE', 'REFRESH', 'RETURN']}
        grave={['RETURN']}
        onAction={(action) => void begin(action)}
      />
      <ConfirmDialog {...props('REFRESH')} step="refresh" />
      <ConfirmDialog {...props('SUBMIT')} step="submitting" />
      <ConfirmDialog {...props('APPROVE')} step="approve" />
      <ConfirmDialog {...props('PUBLISH')} step="publish" />
      <ReturnDialog {...props('RETURN')} />
    </>
  );
}
