import { type ScoringSchemeAction, scoringSchemeActionLabels } from '@duban/schema/vocabulary/scoring';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput } from '../../ui/form/inputs.tsx';
import { ConfirmStepDialog, ReturnStepDialog } from '../../ui/form/StepDialogs.tsx';
import {
  EnactScoringScheme,
  EndScoringScheme,
  ReturnScoringScheme,
  type SchemePage,
} from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

interface DialogProps {
  scheme: SchemePage;
  open: boolean;
  onClose: () => void;
}

function EndDialog({ scheme: { id, version, startsOn, endsOn }, ...dialog }: DialogProps) {
  const t = useMessages(scoringSchemeMessages);
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      title={t('end.title')}
      submitLabel={t('end.title')}
      success={t('end.done')}
      document={EndScoringScheme}
      defaultValues={{ endsOn: endsOn ?? '' }}
      toVariables={(values) => ({ input: { id, version, endsOn: values.endsOn } })}
    >
      <DateInput name="endsOn" label={t('fields.endsOn')} hint={t('end.hint')} min={startsOn} required />
    </CommandDialog>
  );
}

export function SchemeActions({ scheme }: { scheme: SchemePage }) {
  const t = useMessages(scoringSchemeMessages);
  const navigate = useNavigate();
  const [open, setOpen] = useState<ScoringSchemeAction | null>(null);
  const begin = (action: ScoringSchemeAction) =>
    action === 'UPDATE' ? navigate(`/scoring-scheme/${scheme.id}/edit`) : setOpen(action);
  const props = (action: ScoringSchemeAction) => ({ open: open === action, onClose: () => setOpen(null) });
  return (
    <>
      <ActionBar
        available={scheme.availableActions}
        labels={scoringSchemeActionLabels}
        order={['ENACT', 'UPDATE', 'END', 'RETURN']}
        grave={['RETURN']}
        onAction={(action) => void begin(action)}
      />
      <ConfirmStepDialog
        {...props('ENACT')}
        row={scheme}
        title={t('enact.title')}
        submitLabel={t('enact.title')}
        success={t('enact.done')}
        hint={t('enact.hint')}
        document={EnactScoringScheme}
      />
      <EndDialog {...props('END')} scheme={scheme} />
      <ReturnStepDialog
        {...props('RETURN')}
        row={scheme}
        title={t('back.title')}
        submitLabel={t('back.submit')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={ReturnScoringScheme}
      />
    </>
  );
}
