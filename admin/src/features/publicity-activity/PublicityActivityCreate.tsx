import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useAskedWorkItems } from '../work-item/useAskedWorkItems.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { activityInput, emptyValues } from './activityValues.ts';
import { CreatePublicityActivity } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

/** What the calendar knows of an occasion begins the plan. */
function useAskedOccasion() {
  const [search] = useSearchParams();
  const asked = (name: string) => search.get(name) ?? '';
  return {
    occasionId: asked('occasionId'),
    theme: asked('theme'),
    startsOn: asked('startsOn'),
    endsOn: asked('endsOn'),
  };
}

export function PublicityActivityCreate() {
  const t = useMessages(publicityActivityMessages);
  const workItems = useAskedWorkItems();
  const occasion = useAskedOccasion();
  return (
    <>
      <PageHeader title={t('create.title')} back={{ to: '/publicity-activity', text: t('name') }} />
      {workItems ? (
        <ActivityForm
          document={CreatePublicityActivity}
          values={{ ...emptyValues, ...occasion, workItems }}
          invites
          submit={t('create.submit')}
          success={t('create.done')}
          toVariables={(values) => ({ input: activityInput(values) })}
          idOf={({ createPublicityActivity }) => createPublicityActivity.publicityActivity.id}
        />
      ) : (
        <WaitingPage />
      )}
    </>
  );
}
export default PublicityActivityCreate;
