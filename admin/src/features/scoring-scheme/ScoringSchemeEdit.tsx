import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { BlockedNotice } from '../../ui/BlockedNotice.tsx';
import { ReturnedNotice } from '../../ui/DraftNotices.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { SchemeForm } from './SchemeForm.tsx';
import { rulesValues, type SchemeValues, schemeInput } from './schemeValues.ts';
import { type SchemePage, UpdateScoringScheme } from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

function EditForm({ scheme }: { scheme: SchemePage }) {
  const t = useMessages(scoringSchemeMessages);
  const navigate = useNavigate();
  const { id, version, title, startsOn, endsOn } = scheme;
  const standing: SchemeValues = { title, startsOn, endsOn: endsOn ?? '', rules: rulesValues(scheme.rules) };
  const command = useCommandForm({
    document: UpdateScoringScheme,
    defaultValues: standing,
    toVariables: (values) => ({ input: { ...schemeInput(values), id, version } }),
    success: t('form.done'),
    onDone: () => navigate(showPath('scoring-scheme', id)),
  });
  return <SchemeForm {...command} />;
}

export function ScoringSchemeEdit() {
  const t = useMessages(scoringSchemeMessages);
  return (
    <RecordPage<SchemePage> resource="scoring-scheme">
      {(scheme) => (
        <>
          <PageHeader
            title={t('form.editTitle')}
            back={{ to: showPath('scoring-scheme', scheme.id), text: scheme.title }}
          />
          {scheme.blockedBy && (
            <BlockedNotice text={t('blocked')} by={{ resource: 'scoring-scheme', ...scheme.blockedBy }} />
          )}
          <ReturnedNotice row={scheme} />
          <EditForm scheme={scheme} />
        </>
      )}
    </RecordPage>
  );
}
export default ScoringSchemeEdit;
