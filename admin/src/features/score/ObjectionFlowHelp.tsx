import {
  scoreObjectionActionLabels,
  scoreObjectionStatusLabels,
  scoreObjectionTransitions,
} from '@duban/schema/vocabulary/scoring';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { scoreMessages } from './score.messages.ts';

export function ObjectionFlowHelp() {
  const t = useMessages(scoreMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={scoreObjectionTransitions}
      statuses={scoreObjectionStatusLabels}
      actions={scoreObjectionActionLabels}
    />
  );
}
