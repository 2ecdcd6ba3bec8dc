import { accountabilityStatusLabels } from '@duban/schema/vocabulary/accountability';
import { type EscalationLevel, escalationLevelLabels } from '@duban/schema/vocabulary/escalation';
import { supervisionOrderStatusLabels } from '@duban/schema/vocabulary/supervision-order';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { formatMoment } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { type Choice, ChoiceInput } from '../../ui/form/inputs.tsx';
import {
  CarryOutEscalation,
  DecisionsAboutAssignment,
  OrdersAboutAssignment,
  type Rung,
} from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';

interface CarryOutDialogProps {
  rung: Rung;
  assignmentId: string;
  open: boolean;
  onClose: () => void;
}

const kindOf = (level: EscalationLevel) =>
  level === 'CRITICISM' || level === 'INTERVIEW' || level === 'ACCOUNTABILITY' ? level : null;

/** What was issued or proposed about the assignment, as this rung asks for. */
function useChoices({ rung, assignmentId, open }: CarryOutDialogProps): Choice[] {
  const t = useMessages(escalationMessages);
  const label = useLabel();
  const language = useLanguage();
  const kind = kindOf(rung.level);
  const orders = useDocument(OrdersAboutAssignment, { id: assignmentId }, { enabled: open && kind === null });
  const decisions = useDocument(
    DecisionsAboutAssignment,
    { id: assignmentId, kind: kind ?? 'CRITICISM' },
    { enabled: open && kind !== null },
  );
  if (kind === null)
    return (orders.data?.assignment?.supervisionOrders ?? []).map(({ id, number, status }) => ({
      value: id,
      label: `${number} · ${label(supervisionOrderStatusLabels, status)}`,
    }));
  return (decisions.data?.accountabilityDecisions.nodes ?? [])
    .filter(({ status }) => status !== 'REJECTED')
    .map(({ id, number, status, proposedAt }) => ({
      value: id,
      label: number
        ? `${number} · ${label(accountabilityStatusLabels, status)}`
        : t('carryOut.unnumbered', { moment: formatMoment(proposedAt, language) }),
    }));
}

export function CarryOutDialog(props: CarryOutDialogProps) {
  const t = useMessages(escalationMessages);
  const label = useLabel();
  const { rung, open, onClose } = props;
  const { id, version, level } = rung;
  const isOrder = kindOf(level) === null;
  const choices = useChoices(props);
  const name = isOrder ? 'supervisionOrderId' : 'accountabilityDecisionId';
  return (
    <CommandDialog
      open={open}
      onClose={onClose}
      title={t('carryOut.title', { level: label(escalationLevelLabels, level) })}
      submitLabel={t('carryOut.submit')}
      success={t('carryOut.done')}
      document={CarryOutEscalation}
      defaultValues={{ supervisionOrderId: '', accountabilityDecisionId: '' }}
      toVariables={({ supervisionOrderId, accountabilityDecisionId }) => ({
        input: isOrder
          ? { id, version, supervisionOrderId: supervisionOrderId || null }
          : { id, version, accountabilityDecisionId: accountabilityDecisionId || null },
      })}
    >
      <Typography variant="body2">{t('carryOut.text')}</Typography>
      {choices.length > 0 ? (
        <ChoiceInput
          name={name}
          label={isOrder ? t('carryOut.order') : t('carryOut.decision')}
          choices={choices}
          required
        />
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('carryOut.none')}
        </Typography>
      )}
    </CommandDialog>
  );
}
