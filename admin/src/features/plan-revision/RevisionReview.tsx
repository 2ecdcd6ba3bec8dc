import { textLimits } from '@duban/schema/vocabulary/text';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { type Notice, noticeInput } from '../work-plan/import/NoticeForm.tsx';
import { ChangeList } from './ChangeList.tsx';
import { CreatePlanRevision, type RevisionPreview } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';

interface RevisionReviewProps {
  workPlanId: string;
  notice: Notice;
  preview: RevisionPreview;
  onBack: () => void;
}

function PreviewFacts({ preview }: { preview: RevisionPreview }) {
  const t = useMessages(planRevisionMessages);
  return (
    <Panel title={t('nth', { number: preview.number })}>
      <Facts
        facts={[
          { label: t('documentNumber'), value: preview.documentNumber ?? t('noNumber') },
          { label: t('issuedOn'), value: <DateField value={preview.issuedOn} /> },
          { label: t('running'), value: preview.affectedCount },
        ]}
      />
    </Panel>
  );
}

function Warnings({ warnings }: Pick<RevisionPreview, 'warnings'>) {
  if (warnings.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {warnings.map(({ code, line, message }) => (
        <div key={`${line} ${code} ${message}`}>{message}</div>
      ))}
    </Alert>
  );
}

export function RevisionReview({ workPlanId, notice, preview, onBack }: RevisionReviewProps) {
  const t = useMessages(planRevisionMessages);
  const navigate = useNavigate();
  const { year: _year, ...said } = noticeInput(notice);
  const { form, submit, pending, stray } = useCommandForm({
    document: CreatePlanRevision,
    defaultValues: { reason: '' },
    toVariables: ({ reason }: { reason: string }) => ({ input: { workPlanId, ...said, reason } }),
    success: t('saved'),
    onDone: ({ createPlanRevision }) =>
      void navigate(showPath('plan-revision', createPlanRevision.planRevision.id)),
  });
  return (
    <>
      <PreviewFacts preview={preview} />
      <Warnings warnings={preview.warnings} />
      <ChangeList changes={preview.changes} counts={preview.changeCounts} />
      <Panel>
        <FormBody form={form} submit={submit} stray={stray}>
          <TextInput
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            rows={2}
            maxLength={textLimits.comment}
            required
          />
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button type="submit" variant="contained" loading={pending}>
              {t('save')}
            </Button>
            <Button variant="outlined" disabled={pending} onClick={onBack}>
              {t('again')}
            </Button>
          </Box>
        </FormBody>
      </Panel>
    </>
  );
}
