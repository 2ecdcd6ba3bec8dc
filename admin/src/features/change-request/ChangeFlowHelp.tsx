import { assignmentStatusLabels } from '@duban/schema/vocabulary/assignment';
import {
  changeKindLabels,
  changeRequestActionLabels,
  changeRequestStatusLabels,
  changeRequestTransitions,
  changeTransitions,
} from '@duban/schema/vocabulary/change-request';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { changeRequestMessages } from './change-request.messages.ts';

/** What becomes of a request, what a change does to an assignment, and the rules beside it. */
export function ChangeFlowHelp() {
  const t = useMessages(changeRequestMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={changeRequestTransitions}
      statuses={changeRequestStatusLabels}
      actions={changeRequestActionLabels}
      also={{
        title: t('flow.ofAssignment'),
        transitions: changeTransitions,
        statuses: assignmentStatusLabels,
        actions: changeKindLabels,
      }}
    />
  );
}
