import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { AttachmentsInput } from '../../ui/form/AttachmentsInput.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { ActivityInput } from '../publicity-activity/ActivityInput.tsx';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import { submissionMessages } from './submission.messages.ts';

/** What a piece says and what it is about: the same when it is first written and when it comes again. */
export function PieceFields() {
  const t = useMessages(submissionMessages);
  return (
    <>
      <TextInput
        name="title"
        label={t('fields.title')}
        hint={t('write.titleHint')}
        maxLength={textLimits.line}
        required
      />
      <TextInput name="body" label={t('fields.body')} rows={10} maxLength={textLimits.body} required />
      <WorkItemsInput
        name="workItems"
        label={t('fields.workItems')}
        hint={t('write.workItemsHint')}
        required={false}
      />
      <ActivityInput
        name="activity"
        label={t('fields.activity')}
        hint={t('write.activityHint')}
        required={false}
      />
      <AttachmentsInput name="attachmentIds" label={t('fields.files')} required={false} />
    </>
  );
}
