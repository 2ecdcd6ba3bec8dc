import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import type { TimelineEvent } from '../../ui/Timeline.tsx';
import type { Report } from '../progress-report/progress-report.graphql.ts';
import { ReportBody } from '../progress-report/ReportBody.tsx';
import { WriteLink } from '../submission/WriteLink.tsx';
import { assignmentMessages } from './assignment.messages.ts';

/** Each report, and what its reviewer made of it; the oldest first. */
export function useReportEvents(reports: readonly Report[]): TimelineEvent[] {
  const t = useMessages(assignmentMessages);
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
      text: t('story.reported', { author: report.author.name, percent: report.percent }),
      when: <MomentField value={report.submittedAt} />,
      detail: (
        <>
          <ReportBody report={report} />
          <WriteLink from={{ progressReportId: report.id }} />
        </>
      ),
    },
    review(report),
  ]);
}
