import { assignmentStatusLabels } from '@duban/schema/vocabulary/assignment';
import { changeKindLabels, changeTransitions } from '@duban/schema/vocabulary/change-request';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { changeRequestMessages } from './change-request.messages.ts';

/** What a change does to an assignment, and the rules beside it. */
export function ChangeFlowHelp() {
  const t = useMessages(changeRequestMessages);
  const label = useLabel();
  const rows = changeTransitions.map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: [
      label(assignmentStatusLabels, from),
      label(changeKindLabels, action),
      label(assignmentStatusLabels, to),
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
