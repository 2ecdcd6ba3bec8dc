import {
  type ScoringSchemeAction,
  scoringSchemeActionLabels,
  scoringSchemeActions,
} from '@duban/schema/vocabulary/scoring';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput } from '../../ui/form/inputs.tsx';
import { EnactScoringScheme, EndScoringScheme, type SchemePage } from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

interface DialogProps {
  scheme: SchemePage;
  open: boolean;
  onClose: () => void;
}

function EnactDialog({ scheme: { id, version }, ...dialog }: DialogProps) {
  const t = useMessages(scoringSchemeMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('enact.title')}
      submitLabel={t('enact.title')}
      success={t('enact.done')}
      document={EnactScoringScheme}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t('enact.hint')}</Typography>
    </CommandDialog>
  );
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
  const navigate = useNavigate();
  const [open, setOpen] = useState<ScoringSchemeAction | null>(null);
  const begin = (action: ScoringSchemeAction) =>
    action === 'UPDATE' ? navigate(`/scoring-scheme/${scheme.id}/edit`) : setOpen(action);
  const props = (action: ScoringSchemeAction) => ({
    ...{ scheme, open: open === action, onClose: () => setOpen(null) },
  });
  return (
    <>
      <ActionBar
        available={scheme.availableActions}
        labels={scoringSchemeActionLabels}
        order={scoringSchemeActions}
        onAction={(action) => void begin(action)}
      />
      <EnactDialog {...props('ENACT')} />
      <EndDialog {...props('END')} />
    </>
  );
}
