import { useMessages } from '../../app/i18n/messages.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { ActivityForm } from './ActivityForm.tsx';
import { activityInput, valuesOf } from './activityValues.ts';
import { type ActivityPage, UpdatePublicityActivity } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

export function PublicityActivityEdit() {
  const t = useMessages(publicityActivityMessages);
  return (
    <RecordPage<ActivityPage> resource="publicity-activity">
      {(activity) => (
        <>
          <PageHeader
            title={t('form.edit')}
            back={{ to: showPath('publicity-activity', activity.id), text: activity.title }}
          />
          <ActivityForm
            document={UpdatePublicityActivity}
            values={valuesOf(activity)}
            invites={false}
            submit={t('form.save')}
            success={t('form.saved')}
            toVariables={(values) => ({
              input: { id: activity.id, version: activity.version, ...activityInput(values) },
            })}
            idOf={({ updatePublicityActivity }) => updatePublicityActivity.publicityActivity.id}
          />
        </>
      )}
    </RecordPage>
  );
}
export default PublicityActivityEdit;
