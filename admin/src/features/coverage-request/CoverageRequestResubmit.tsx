import Alert from '@mui/material/Alert';
import { useMessages } from '../../app/i18n/messages.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { type RequestPage, ResubmitCoverageRequest } from './coverage-request.graphql.ts';
import { coverageRequestMessages } from './coverage-request.messages.ts';
import { RequestForm } from './RequestForm.tsx';
import { requestInput, valuesOf } from './requestValues.ts';

/** The returned form as it stood, with the reason above it. */
export function CoverageRequestResubmit() {
  const t = useMessages(coverageRequestMessages);
  return (
    <RecordPage<RequestPage> resource="coverage-request">
      {(row) => (
        <>
          <PageHeader
            title={t('form.again')}
            back={{ to: showPath('coverage-request', row.id), text: row.title }}
          />
          <Alert severity="info" sx={{ mb: 2, maxWidth: 900 }}>
            {row.signatures.at(-1)?.comment} {t('form.againHint')}
          </Alert>
          <RequestForm
            document={ResubmitCoverageRequest}
            values={valuesOf(row)}
            toVariables={(values) => ({
              input: { id: row.id, version: row.version, ...requestInput(values) },
            })}
            idOf={({ resubmitCoverageRequest }) => resubmitCoverageRequest.coverageRequest.id}
          />
        </>
      )}
    </RecordPage>
  );
}
export default CoverageRequestResubmit;
