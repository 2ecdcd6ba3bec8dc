import {
  liaisonActionLabels,
  liaisonCallActionLabels,
  liaisonCallStatusLabels,
  liaisonCallTransitions,
  liaisonStatusLabels,
  liaisonTransitions,
} from '@duban/schema/vocabulary/liaison';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { liaisonRegistrationMessages } from './liaison-registration.messages.ts';

export function LiaisonFlowHelp() {
  const t = useMessages(liaisonRegistrationMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={liaisonTransitions}
      statuses={liaisonStatusLabels}
      actions={liaisonActionLabels}
      also={{
        title: t('flow.ofCall'),
        transitions: liaisonCallTransitions,
        statuses: liaisonCallStatusLabels,
        actions: liaisonCallActionLabels,
      }}
    />
  );
}
