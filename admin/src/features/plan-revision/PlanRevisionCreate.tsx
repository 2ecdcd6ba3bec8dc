import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { emptyNotice, type Notice } from '../work-plan/import/NoticeForm.tsx';
import { workPlanMessages } from '../work-plan/work-plan.messages.ts';
import type { RevisionPreview } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';
import { RevisionForm } from './RevisionForm.tsx';
import { RevisionReview } from './RevisionReview.tsx';

/** First the revised notice, then what it changes; going back keeps what was pasted. */
export function PlanRevisionCreate() {
  const t = useMessages(planRevisionMessages);
  const ofPlan = useMessages(workPlanMessages);
  const [search] = useSearchParams();
  const workPlanId = search.get('workPlanId') ?? '';
  const [notice, setNotice] = useState<Notice>(emptyNotice);
  const [preview, setPreview] = useState<RevisionPreview | null>(null);
  return (
    <>
      <PageHeader
        title={t('import')}
        back={{ to: showPath('work-plan', workPlanId), text: ofPlan('name') }}
      />
      {preview ? (
        <RevisionReview
          workPlanId={workPlanId}
          notice={notice}
          preview={preview}
          onBack={() => setPreview(null)}
        />
      ) : (
        <>
          <Alert severity="info" sx={{ mb: 2 }}>
            {t('hint')}
          </Alert>
          <RevisionForm
            workPlanId={workPlanId}
            notice={notice}
            onPreview={(next, found) => {
              setNotice(next);
              setPreview(found);
            }}
          />
        </>
      )}
    </>
  );
}
export default PlanRevisionCreate;
