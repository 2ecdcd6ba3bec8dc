import {
  activityActionLabels,
  activityPartActionLabels,
  activityPartStatusLabels,
  activityPartTransitions,
  activityStatusLabels,
  activityTransitions,
} from '@duban/schema/vocabulary/publicity-activity';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

export function ActivityFlowHelp() {
  const t = useMessages(publicityActivityMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={activityTransitions}
      statuses={activityStatusLabels}
      actions={activityActionLabels}
    />
  );
}

export function PartFlowHelp() {
  const t = useMessages(publicityActivityMessages);
  return (
    <StateFlowHelp
      title={t('partFlow.title')}
      intro={t('partFlow.intro')}
      closing={t('partFlow.closing')}
      transitions={activityPartTransitions}
      statuses={activityPartStatusLabels}
      actions={activityPartActionLabels}
    />
  );
}
