import {
  pressActionLabels,
  pressStatusLabels,
  pressTransitions,
} from '@duban/schema/vocabulary/press-release';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { pressReleaseMessages } from './press-release.messages.ts';

export function PressFlowHelp() {
  const t = useMessages(pressReleaseMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={pressTransitions}
      statuses={pressStatusLabels}
      actions={pressActionLabels}
    />
  );
}
