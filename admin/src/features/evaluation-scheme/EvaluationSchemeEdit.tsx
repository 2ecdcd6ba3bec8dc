import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { BlockedNotice } from '../../ui/BlockedNotice.tsx';
import { ReturnedNotice } from '../../ui/DraftNotices.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { type SchemePage, UpdateEvaluationScheme } from './evaluation-scheme.graphql.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';
import { SchemeForm, schemeInput, weighings } from './SchemeForm.tsx';

function EditForm({ scheme }: { scheme: SchemePage }) {
  const t = useMessages(evaluationSchemeMessages);
  const navigate = useNavigate();
  const { id, version, title, year, level } = scheme;
  const form = useCommandForm({
    document: UpdateEvaluationScheme,
    defaultValues: { title, year, level, criteria: weighings(scheme.criteria) },
    toVariables: (values) => ({ input: { ...schemeInput(values), id, version } }),
    success: t('form.done'),
    onDone: () => navigate(showPath('evaluation-scheme', id)),
  });
  return <SchemeForm {...form} />;
}

export function EvaluationSchemeEdit() {
  const t = useMessages(evaluationSchemeMessages);
  return (
    <RecordPage<SchemePage> resource="evaluation-scheme">
      {(scheme) => (
        <>
          <PageHeader
            title={t('form.editTitle')}
            back={{ to: showPath('evaluation-scheme', scheme.id), text: scheme.title }}
          />
          {scheme.blockedBy && (
            <BlockedNotice text={t('blocked')} by={{ resource: 'evaluation-scheme', ...scheme.blockedBy }} />
          )}
          <ReturnedNotice row={scheme} />
          <EditForm scheme={scheme} />
        </>
      )}
    </RecordPage>
  );
}
export default EvaluationSchemeEdit;
