import {
  coverageActionLabels,
  coverageStatusLabels,
  coverageTransitions,
} from '@duban/schema/vocabulary/coverage-request';
import { useMessages } from '../../app/i18n/messages.ts';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { coverageRequestMessages } from './coverage-request.messages.ts';

export function CoverageFlowHelp() {
  const t = useMessages(coverageRequestMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={coverageTransitions}
      statuses={coverageStatusLabels}
      actions={coverageActionLabels}
    />
  );
}
