import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { CreateEvaluationScheme } from './evaluation-scheme.graphql.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';
import { newScheme, SchemeForm, schemeInput } from './SchemeForm.tsx';

export function EvaluationSchemeCreate() {
  const t = useMessages(evaluationSchemeMessages);
  const navigate = useNavigate();
  const form = useCommandForm({
    document: CreateEvaluationScheme,
    defaultValues: newScheme(),
    toVariables: (values) => ({ input: schemeInput(values) }),
    success: t('form.done'),
    onDone: ({ createEvaluationScheme }) =>
      navigate(showPath('evaluation-scheme', createEvaluationScheme.evaluationScheme.id)),
  });
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/evaluation-scheme', text: t('name') }} />
      <SchemeForm {...form} />
    </>
  );
}
export default EvaluationSchemeCreate;
