import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import type { Report } from './progress-report.graphql.ts';
import { progressReportMessages } from './progress-report.messages.ts';

type Part = Report['parts'][number];

/** 天河区局 70% · 8/30 项: what a part had said, and what its superior remarked on it. */
function PartLine({ part }: { part: Part }) {
  const t = useMessages(progressReportMessages);
  const measured = part.measurements
    .map(({ value, target }) => `${target.name} ${value} ${target.unit}`)
    .join(' · ');
  return (
    <Box component="li" sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
        <RowLink to={showPath('assignment', part.assignment.id)}>{part.organization.shortName}</RowLink>
        <strong>{part.percent}%</strong>
        {part.revision > 1 && <span>{t('revision', { revision: part.revision })}</span>}
        <span>{measured}</span>
      </Box>
      <Box
        sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}
      >
        {part.summary}
      </Box>
      {part.reviewComment && (
        <Box sx={{ color: 'success.main' }}>
          {t('partReviewed', { reviewer: part.reviewer?.name ?? '', comment: part.reviewComment })}
        </Box>
      )}
    </Box>
  );
}

/** Level by level: the accepted reports that this one was written over. */
export function PartReports({ parts }: { parts: readonly Part[] }) {
  const t = useMessages(progressReportMessages);
  if (parts.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 0.5 }} open={parts.length <= 3}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
        {t('parts', { count: parts.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, pl: 1.5, listStyle: 'none' }}>
        {parts.map((part) => (
          <PartLine key={part.id} part={part} />
        ))}
      </Box>
    </Box>
  );
}
