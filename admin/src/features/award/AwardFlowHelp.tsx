import {
  awardRoundActionLabels,
  awardRoundStatusLabels,
  awardRoundTransitions,
} from '@duban/schema/vocabulary/award';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { awardMessages } from './award.messages.ts';

export function AwardFlowHelp() {
  const t = useMessages(awardMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={awardRoundTransitions}
      statuses={awardRoundStatusLabels}
      actions={awardRoundActionLabels}
    />
  );
}
