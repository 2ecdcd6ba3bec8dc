import {
  invitationActionLabels,
  invitationStatusLabels,
  invitationTransitions,
} from '@duban/schema/vocabulary/invitation';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { invitationMessages } from './invitation.messages.ts';

export function InvitationFlowHelp() {
  const t = useMessages(invitationMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={invitationTransitions}
      statuses={invitationStatusLabels}
      actions={invitationActionLabels}
    />
  );
}
