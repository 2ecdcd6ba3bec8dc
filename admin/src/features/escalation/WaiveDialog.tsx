import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { ReasonStepDialog } from '../../ui/form/StepDialogs.tsx';
import { type Rung, WaiveEscalation } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';

export function WaiveDialog({ rung, ...dialog }: { rung: Rung; open: boolean; onClose: () => void }) {
  const t = useMessages(escalationMessages);
  return (
    <ReasonStepDialog
      {...dialog}
      row={rung}
      title={t('waive.title')}
      submitLabel={t('waive.submit')}
      success={t('waive.done')}
      document={WaiveEscalation}
      reasonLabel={t('waive.reason')}
    >
      <Typography variant="body2">{t('waive.text')}</Typography>
    </ReasonStepDialog>
  );
}
