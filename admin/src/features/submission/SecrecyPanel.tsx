import { secrecyLabels } from '@duban/schema/vocabulary/submission';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { pieceWayMessages } from './piece-way.messages.ts';
import type { SubmissionPage, SubmissionRow } from './submission.graphql.ts';
import { secrecyTones } from './submissionTones.ts';

export function SecrecyChip({ secrecy }: Pick<SubmissionRow, 'secrecy'>) {
  return <StatusChip status={secrecy} labels={secrecyLabels} tones={secrecyTones} />;
}

/** Who let the text through the gate, when, and with what opinion. */
export function SecrecyPanel({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(pieceWayMessages);
  const review = piece.secrecyReview;
  return (
    <Panel title={t('secrecy.name')} aside={<SecrecyChip secrecy={piece.secrecy} />}>
      <Box sx={{ fontSize: '0.8125rem' }}>
        {review && (
          <>
            <div>
              {t('secrecy.by', { person: review.person.name, organization: review.organization.shortName })}{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                <MomentField value={review.at} />
              </Box>
            </div>
            {review.comment && <Box sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>{review.comment}</Box>}
          </>
        )}
        <Box sx={{ mt: review ? 0.75 : 0, color: 'text.secondary' }}>
          {t(piece.secrecy === 'PASSED' ? 'secrecy.void' : 'secrecy.gate')}
        </Box>
      </Box>
    </Panel>
  );
}
