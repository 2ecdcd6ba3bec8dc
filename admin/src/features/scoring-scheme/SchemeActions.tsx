import { scoringSchemeActionLabels } from '@duban/schema/vocabulary/scoring';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput } from '../../ui/form/inputs.tsx';
import { RecordSteps } from '../../ui/form/RecordSteps.tsx';
import {
  EnactScoringScheme,
  EndScoringScheme,
  ReturnScoringScheme,
  type SchemePage,
  WithdrawScoringScheme,
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
  return (
    <RecordSteps
      resource="scoring-scheme"
      row={scheme}
      labels={scoringSchemeActionLabels}
      order={['ENACT', 'UPDATE', 'END', 'RETURN']}
      confirmed={[{ action: 'ENACT', name: 'enact', document: EnactScoringScheme }]}
      returning={ReturnScoringScheme}
      withdrawing={WithdrawScoringScheme}
      t={useMessages(scoringSchemeMessages)}
    >
      {(dialogOf) => <EndDialog {...dialogOf('END')} />}
    </RecordSteps>
  );
}
