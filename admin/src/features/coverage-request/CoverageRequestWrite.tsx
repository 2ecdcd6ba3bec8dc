import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAskedWorkItems } from '../work-item/useAskedWorkItems.ts';
import { RequestCoverage } from './coverage-request.graphql.ts';
import { coverageRequestMessages } from './coverage-request.messages.ts';
import { RequestForm } from './RequestForm.tsx';
import { emptyRequest, requestInput } from './requestValues.ts';

export function CoverageRequestWrite() {
  const t = useMessages(coverageRequestMessages);
  const asked = useAskedWorkItems();
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/coverage-request', text: t('name') }} />
      {asked ? (
        <RequestForm
          document={RequestCoverage}
          values={emptyRequest(asked)}
          toVariables={(values) => ({ input: requestInput(values) })}
          idOf={({ requestCoverage }) => requestCoverage.coverageRequest.id}
        />
      ) : (
        <WaitingPage />
      )}
    </>
  );
}
export default CoverageRequestWrite;
