import { schemeActionLabels } from '@duban/schema/vocabulary/evaluation';
import { useMessages } from '../../app/i18n/messages.ts';
import { RecordSteps } from '../../ui/form/RecordSteps.tsx';
import {
  CloseEvaluationScheme,
  ComputeEvaluations,
  EnactEvaluationScheme,
  PublishEvaluations,
  ReturnEvaluationScheme,
  type SchemePage,
  WithdrawEvaluationScheme,
} from './evaluation-scheme.graphql.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';

export function SchemeActions({ scheme }: { scheme: SchemePage }) {
  return (
    <RecordSteps
      resource="evaluation-scheme"
      row={scheme}
      labels={schemeActionLabels}
      order={['ENACT', 'UPDATE', 'COMPUTE', 'PUBLISH', 'RETURN', 'CLOSE']}
      grave={['CLOSE']}
      confirmed={[
        { action: 'ENACT', name: 'enact', document: EnactEvaluationScheme },
        { action: 'COMPUTE', name: 'compute', document: ComputeEvaluations },
        { action: 'PUBLISH', name: 'publish', document: PublishEvaluations },
        { action: 'CLOSE', name: 'close', document: CloseEvaluationScheme },
      ]}
      returning={ReturnEvaluationScheme}
      withdrawing={WithdrawEvaluationScheme}
      t={useMessages(evaluationSchemeMessages)}
    />
  );
}
