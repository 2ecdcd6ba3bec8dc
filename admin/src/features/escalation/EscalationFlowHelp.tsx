import {
  escalationActionLabels,
  escalationStatusLabels,
  escalationTransitions,
} from '@duban/schema/vocabulary/escalation';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { escalationMessages } from './escalation.messages.ts';

/** What becomes of a rung that was proposed, and when the ladder waits. */
export function EscalationFlowHelp() {
  const t = useMessages(escalationMessages);
  const label = useLabel();
  const rows = escalationTransitions.map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: [
      label(escalationStatusLabels, from),
      label(escalationActionLabels, action),
      label(escalationStatusLabels, to),
    ],
  }));
  return (
    <FlowHelp
      texts={{
        open: t('flow.open'),
        title: t('flow.title'),
        intro: t('flow.intro'),
        closing: t('flow.closing'),
        close: t('flow.close'),
      }}
      columns={[t('flow.from'), t('flow.action'), t('flow.to')]}
      rows={rows}
    />
  );
}
