import { type SchemeAction, schemeActionLabels, schemeActions } from '@duban/schema/vocabulary/evaluation';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import {
  CloseEvaluationScheme,
  ComputeEvaluations,
  EnactEvaluationScheme,
  PublishEvaluations,
  type SchemePage,
} from './evaluation-scheme.graphql.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';

const documents = {
  enact: EnactEvaluationScheme,
  compute: ComputeEvaluations,
  publish: PublishEvaluations,
  close: CloseEvaluationScheme,
} as const;

interface ConfirmProps {
  scheme: SchemePage;
  step: keyof typeof documents;
  open: boolean;
  onClose: () => void;
}

function ConfirmDialog({ scheme: { id, version }, step, ...dialog }: ConfirmProps) {
  const t = useMessages(evaluationSchemeMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t(`${step}.title`)}
      submitLabel={t(`${step}.submit`)}
      grave={step === 'close'}
      success={t(`${step}.done`)}
      document={documents[step] as typeof EnactEvaluationScheme}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t(`${step}.hint`)}</Typography>
    </CommandDialog>
  );
}

export function SchemeActions({ scheme }: { scheme: SchemePage }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<SchemeAction | null>(null);
  const begin = (action: SchemeAction) =>
    action === 'UPDATE' ? navigate(`/evaluation-scheme/${scheme.id}/edit`) : setOpen(action);
  const props = (action: SchemeAction) => ({ scheme, open: open === action, onClose: () => setOpen(null) });
  return (
    <>
      <ActionBar
        available={scheme.availableActions}
        labels={schemeActionLabels}
        order={schemeActions}
        grave={['CLOSE']}
        onAction={(action) => void begin(action)}
      />
      <ConfirmDialog {...props('ENACT')} step="enact" />
      <ConfirmDialog {...props('COMPUTE')} step="compute" />
      <ConfirmDialog {...props('PUBLISH')} step="publish" />
      <ConfirmDialog {...props('CLOSE')} step="close" />
    </>
  );
}
