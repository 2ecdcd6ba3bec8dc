import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import type { TimelineEvent } from '../../ui/Timeline.tsx';
import type { Report } from '../progress-report/progress-report.graphql.ts';
import { progressReportMessages } from '../progress-report/progress-report.messages.ts';
import { ReportBody } from '../progress-report/ReportBody.tsx';
import { DraftLink } from '../submission/WriteLink.tsx';
import { assignmentMessages } from './assignment.messages.ts';
import { CorrectReport } from './CorrectDialog.tsx';
import type { Target } from './reportValues.ts';

/** Each report, and what its reviewer made of it; the oldest first. */
export function useReportEvents(reports: readonly Report[], targets: readonly Target[]): TimelineEvent[] {
  const t = useMessages(assignmentMessages);
  const words = useMessages(progressReportMessages);
  const said = ({ author, percent, corrects }: Report) =>
    corrects
      ? t('story.corrected', { author: author.name, percent, revision: corrects.revision })
      : t('story.reported', { author: author.name, percent });
  const waits = (report: Report) =>
    reports.some(({ status, corrects }) => status === 'SUBMITTED' && corrects?.id === report.id);
  const review = (report: Report): TimelineEvent => {
    const reviewer = report.reviewer?.name ?? '';
    const base = {
      key: `${report.id} review`,
      when: <MomentField value={report.reviewedAt} />,
      detail: report.reviewComment,
    };
    if (report.status === 'ACCEPTED')
      return { ...base, tone: 'success', text: t('story.reviewedAccepted', { reviewer }) };
    if (report.status === 'RETURNED')
      return { ...base, tone: 'danger', text: t('story.reviewedReturned', { reviewer }) };
    return { key: base.key, tone: 'neutral', awaited: true, text: t('story.waitingReview') };
  };
  return reports.toReversed().flatMap((report) => [
    {
      key: report.id,
      tone: 'info' as const,
      text: (
        <>
          {said(report)}
          {report.previous && (
            <Box component="span" sx={{ ml: 1, color: 'text.secondary' }}>
              {words('lastTime', { value: `${report.previous.percent}%` })}
            </Box>
          )}{' '}
          {report.replacedBy && (
            <Tag tone="warning">{words('replaced', { revision: report.replacedBy.revision })}</Tag>
          )}
        </>
      ),
      when: <MomentField value={report.submittedAt} />,
      detail: (
        <>
          <ReportBody report={report} />
          <DraftLink progressReportId={report.id} />
          {waits(report) && <Tag tone="warning">{words('correct.waiting')}</Tag>}
          {report.availableActions.includes('CORRECT') && !waits(report) && (
            <CorrectReport report={report} targets={targets} />
          )}
        </>
      ),
    },
    review(report),
  ]);
}
