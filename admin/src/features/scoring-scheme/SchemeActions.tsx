import { scoringSchemeActionLabels } from '@duban/schema/vocabulary/scoring';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput } from '../../ui/form/inputs.tsx';
import { ConfirmStepDialog, ReturnStepDialog } from '../../ui/form/StepDialogs.tsx';
import { useSteps } from '../../ui/form/useSteps.ts';
import {
  EnactScoringScheme,
  EndScoringScheme,
  ReturnScoringScheme,
  type SchemePage,
} from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

interface EndDialogProps {
  row: SchemePage;
  open: boolean;
  onClose: () => void;
}

function EndDialog({ row: { id, version, startsOn, endsOn }, ...dialog }: EndDialogProps) {
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
  const { begin, dialogOf } = useSteps('scoring-scheme', scheme);
  return (
    <>
      <ActionBar
        available={scheme.availableActions}
        labels={scoringSchemeActionLabels}
        order={['ENACT', 'UPDATE', 'END', 'RETURN']}
        grave={['RETURN']}
        onAction={begin}
      />
      <ConfirmStepDialog
        {...dialogOf('ENACT')}
        title={t('enact.title')}
        submitLabel={t('enact.title')}
        success={t('enact.done')}
        hint={t('enact.hint')}
        document={EnactScoringScheme}
      />
      <EndDialog {...dialogOf('END')} />
      <ReturnStepDialog
        {...dialogOf('RETURN')}
        title={t('back.title')}
        submitLabel={t('back.submit')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={ReturnScoringScheme}
      />
    </>
  );
}
