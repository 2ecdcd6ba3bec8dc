import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ImportReview } from './import/ImportReview.tsx';
import { emptyNotice, type Notice, NoticeForm } from './import/NoticeForm.tsx';
import type { ImportPreview } from './work-plan.graphql.ts';
import { workPlanMessages } from './work-plan.messages.ts';

/** First the notice, then what was recognised in it beside its text; going back keeps what was pasted. */
export function WorkPlanImport() {
  const t = useMessages(workPlanMessages);
  const [notice, setNotice] = useState<Notice>(emptyNotice);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  return (
    <>
      <PageHeader title={t('preview.pageTitle')} back={{ to: '/work-plan', text: t('preview.back') }} />
      {preview ? (
        <ImportReview notice={notice} preview={preview} onBack={() => setPreview(null)} />
      ) : (
        <NoticeForm
          notice={notice}
          onPreview={(next, recognised) => {
            setNotice(next);
            setPreview(recognised);
          }}
        />
      )}
    </>
  );
}
export default WorkPlanImport;
