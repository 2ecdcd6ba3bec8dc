import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAskedWorkItems } from '../work-item/useAskedWorkItems.ts';
import { DraftPressRelease } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';
import { ReleaseForm } from './ReleaseForm.tsx';
import { emptyRelease, releaseInput } from './releaseValues.ts';

/** `?planEntryId=` begins with an entry of the plan, `?workItemIds=` with points. */
export function PressReleaseWrite() {
  const t = useMessages(pressReleaseMessages);
  const [search] = useSearchParams();
  const asked = useAskedWorkItems();
  const planEntryId = search.get('planEntryId') ?? '';
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/press-release', text: t('name') }} />
      {asked ? (
        <ReleaseForm
          document={DraftPressRelease}
          values={{ ...emptyRelease(asked), ...(planEntryId && { mode: 'ROUTINE' as const, planEntryId }) }}
          toVariables={(values) => ({ input: releaseInput(values) })}
          idOf={({ draftPressRelease }) => draftPressRelease.pressRelease.id}
        />
      ) : (
        <WaitingPage />
      )}
    </>
  );
}
export default PressReleaseWrite;
