import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { Panel } from '../../ui/Panel.tsx';
import { type Notice, NoticeFile, noticeInput, type Way, WayTabs } from '../work-plan/import/NoticeForm.tsx';
import { workPlanMessages } from '../work-plan/work-plan.messages.ts';
import { PreviewPlanRevision, type RevisionPreview } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';

interface RevisionFormProps {
  workPlanId: string;
  notice: Notice;
  onPreview: (notice: Notice, preview: RevisionPreview) => void;
}

export function RevisionForm({ workPlanId, notice, onPreview }: RevisionFormProps) {
  const t = useMessages(planRevisionMessages);
  const ofPlan = useMessages(workPlanMessages);
  const [way, setWay] = useState<Way>(notice.attachmentId.length > 0 ? 'attachmentId' : 'text');
  const { form, submit, pending, stray } = useCommandForm({
    document: PreviewPlanRevision,
    defaultValues: notice,
    toVariables: (values: Notice) => ({ input: { workPlanId, ...noticeInput(values) } }),
    refreshes: false,
    onDone: ({ previewPlanRevision }) => onPreview(form.getValues(), previewPlanRevision),
  });
  const choose = (next: Way) => {
    setWay(next);
    if (next === 'text') form.setValue('attachmentId', []);
    form.clearErrors();
  };
  return (
    <Panel>
      <FormBody form={form} submit={submit} stray={stray}>
        <WayTabs way={way} onChange={choose} />
        {way === 'text' ? (
          <TextInput
            name="text"
            label={ofPlan('preview.text')}
            hint={ofPlan('preview.textHint')}
            rows={14}
            required
          />
        ) : (
          <NoticeFile />
        )}
        <div>
          <Button type="submit" variant="contained" loading={pending}>
            {t('compare')}
          </Button>
        </div>
      </FormBody>
    </Panel>
  );
}
