import { textLimits } from '@duban/schema/vocabulary/text';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { AttachmentsInput } from '../../ui/form/AttachmentsInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { CorrectProgressReport, type Report } from '../progress-report/progress-report.graphql.ts';
import { progressReportMessages } from '../progress-report/progress-report.messages.ts';
import { assignmentMessages } from './assignment.messages.ts';
import { MeasurementsInput } from './MeasurementsInput.tsx';
import { PercentInput } from './PercentInput.tsx';
import { beginReport, correctionInput, placeOfReport, type Target } from './reportValues.ts';

/** A new version of an accepted report, begun with what the old one says. */
export function CorrectReport({ report, targets }: { report: Report; targets: readonly Target[] }) {
  const t = useMessages(progressReportMessages);
  const words = useMessages(assignmentMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('correct.open')}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        width="md"
        title={t('correct.title')}
        submitLabel={t('correct.submit')}
        success={t('correct.done')}
        document={CorrectProgressReport}
        defaultValues={{ ...beginReport(targets, { returned: report }), reason: '' }}
        toVariables={(values) => ({ input: correctionInput(report, values) })}
        placeOf={placeOfReport}
      >
        <TextInput
          name="reason"
          label={t('correct.reason')}
          hint={t('correct.reasonHint')}
          rows={2}
          maxLength={textLimits.comment}
          required
          autoFocus
        />
        <PercentInput
          name="percent"
          label={words('report.percent')}
          hint={t('corrected', { value: `${report.percent}%` })}
        />
        <MeasurementsInput targets={targets} last={report.previous ?? undefined} />
        <TextInput
          name="summary"
          label={words('report.summary')}
          rows={4}
          maxLength={textLimits.body}
          required
        />
        <AttachmentsInput name="attachmentIds" label={words('report.attachments')} required={false} />
      </CommandDialog>
    </>
  );
}
