import { textLimits } from '@duban/schema/vocabulary/text';
import Alert from '@mui/material/Alert';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { AttachmentsInput } from '../../ui/form/AttachmentsInput.tsx';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { MeasuredHint } from '../measure/MeasuredHint.tsx';
import { type Draft, type Report, SubmitProgressReport } from '../progress-report/progress-report.graphql.ts';
import { PeriodInput } from '../reporting-period/PeriodInput.tsx';
import type { Period } from '../reporting-period/reporting-period.graphql.ts';
import type { AssignmentPage } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';
import { DraftBar } from './DraftBar.tsx';
import { MeasurementsInput } from './MeasurementsInput.tsx';
import { PercentInput } from './PercentInput.tsx';
import { beginReport, placeOfReport, reportInput } from './reportValues.ts';
import { useDrafts } from './useDrafts.ts';

interface ReportFormProps {
  assignment: AssignmentPage;
  /** periods that wait for a report, the oldest first */
  waiting: readonly Period[];
  last: Report | undefined;
  /** was returned last, and is reported again */
  returned: Report | undefined;
  drafts: readonly Draft[];
}

export function ReportForm({ assignment, waiting, last, returned, drafts: known }: ReportFormProps) {
  const t = useMessages(assignmentMessages);
  const navigate = useNavigate();
  const { targets } = assignment.workItem;
  const drafts = useDrafts(assignment.id, known);
  const begun = { returned, last, periodId: waiting[0]?.id ?? '' };
  const draft = drafts.draftFor(begun.periodId);
  const { form, submit, pending, stray } = useCommandForm({
    document: SubmitProgressReport,
    defaultValues: beginReport(targets, { ...begun, draft }),
    toVariables: (values) => ({
      input: {
        ...reportInput(assignment.id, values),
        draftId: drafts.draftFor(values.periodId)?.id ?? null,
      },
    }),
    success: t('report.done'),
    placeOf: placeOfReport,
    onDone: () => navigate(showPath('assignment', assignment.id)),
  });
  return (
    <Panel>
      <FormBody form={form} submit={submit} stray={stray}>
        {returned && !draft && <Alert severity="warning">{t('report.returned')}</Alert>}
        {assignment.cadence !== 'ONCE' && <PeriodInput waiting={waiting} />}
        <PercentInput
          name="percent"
          label={t('report.percent')}
          hint={last ? t('report.percentHint', { percent: last.percent }) : t('report.firstReport')}
        />
        <MeasurementsInput targets={targets} last={last} />
        <MeasuredHint
          workItemId={assignment.workItem.id}
          organizationId={assignment.organization.id}
          targets={targets}
        />
        <TextInput
          name="summary"
          label={t('report.summary')}
          hint={t('report.summaryHint')}
          rows={5}
          maxLength={textLimits.body}
          required
        />
        <TextInput
          name="difficulties"
          label={t('report.difficulties')}
          rows={2}
          maxLength={textLimits.comment}
          required={false}
        />
        <TextInput
          name="nextSteps"
          label={t('report.nextSteps')}
          rows={2}
          maxLength={textLimits.comment}
          required={false}
        />
        <AttachmentsInput name="attachmentIds" label={t('report.attachments')} required={false} />
        <DraftBar
          drafts={drafts}
          pending={pending}
          onDiscard={() => form.reset(beginReport(targets, begun))}
        />
      </FormBody>
    </Panel>
  );
}
