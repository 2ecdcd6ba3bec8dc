import {
  demonstrationActionLabels,
  demonstrationStandingLabels,
  demonstrationTransitions,
} from '@duban/schema/vocabulary/demonstration';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { demonstrationUnitMessages } from './demonstration-unit.messages.ts';

export function DemonstrationFlowHelp() {
  const t = useMessages(demonstrationUnitMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={demonstrationTransitions}
      statuses={demonstrationStandingLabels}
      actions={demonstrationActionLabels}
    />
  );
}
