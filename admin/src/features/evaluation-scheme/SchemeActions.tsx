import { type SchemeAction, schemeActionLabels } from '@duban/schema/vocabulary/evaluation';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { ConfirmStepDialog, ReturnStepDialog } from '../../ui/form/StepDialogs.tsx';
import { useSteps } from '../../ui/form/useSteps.ts';
import {
  CloseEvaluationScheme,
  ComputeEvaluations,
  EnactEvaluationScheme,
  PublishEvaluations,
  ReturnEvaluationScheme,
  type SchemePage,
} from './evaluation-scheme.graphql.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';

const documents = {
  enact: EnactEvaluationScheme,
  compute: ComputeEvaluations,
  publish: PublishEvaluations,
  close: CloseEvaluationScheme,
} as const;

export function SchemeActions({ scheme }: { scheme: SchemePage }) {
  const t = useMessages(evaluationSchemeMessages);
  const { begin, dialogOf } = useSteps('evaluation-scheme', scheme);
  const confirm = (action: SchemeAction, step: keyof typeof documents) => (
    <ConfirmStepDialog
      {...dialogOf(action)}
      title={t(`${step}.title`)}
      submitLabel={t(`${step}.submit`)}
      success={t(`${step}.done`)}
      hint={t(`${step}.hint`)}
      document={documents[step]}
      grave={step === 'close'}
    />
  );
  return (
    <>
      <ActionBar
        available={scheme.availableActions}
        labels={schemeActionLabels}
        order={['ENACT', 'UPDATE', 'COMPUTE', 'PUBLISH', 'RETURN', 'CLOSE']}
        grave={['RETURN', 'CLOSE']}
        onAction={begin}
      />
      {confirm('ENACT', 'enact')}
      {confirm('COMPUTE', 'compute')}
      {confirm('PUBLISH', 'publish')}
      {confirm('CLOSE', 'close')}
      <ReturnStepDialog
        {...dialogOf('RETURN')}
        title={t('back.title')}
        submitLabel={t('back.submit')}
        success={t('back.done')}
        commentLabel={t('back.comment')}
        document={ReturnEvaluationScheme}
      />
    </>
  );
}
