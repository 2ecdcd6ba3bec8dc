import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { Tag } from '../../ui/StatusChip.tsx';
import { SimilarSubmissions } from './draft.graphql.ts';
import { draftMessages } from './draft.messages.ts';
import { PieceLine } from './PieceLine.tsx';
import type { PieceValues } from './pieceValues.ts';

const pause = 700;
/** Fewer characters are like everything. */
const least = 12;
const alarming = 70;

/** The value as it was when nobody had typed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

const short = (passage: string) => (passage.length > 40 ? `${passage.slice(0, 40)}…` : passage);

/** Earlier pieces that say nearly the same as what is being written, and why they are taken for it. */
export function SimilarPieces({ exceptId = null }: { exceptId?: string | null }) {
  const t = useMessages(draftMessages);
  const { control } = useFormContext<PieceValues>();
  const [title, body] = useWatch({ control, name: ['title', 'body'] });
  const text = useSettled(JSON.stringify([title, body]));
  const [writtenTitle, writtenBody] = JSON.parse(text) as [string, string];
  const enough = writtenTitle.trim().length + writtenBody.trim().length >= least;
  const { data } = useDocument(
    SimilarSubmissions,
    { title: writtenTitle, body: writtenBody, exceptId },
    { enabled: enough },
  );
  const found = enough ? (data?.similarSubmissions ?? []) : [];
  if (!enough) return null;
  return (
    <Box component="section" aria-label={t('similar.name')}>
      <Typography component="h2" variant="h3" sx={{ mb: 1 }}>
        {t('similar.name')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Alert severity={found.length > 0 ? 'warning' : 'info'} role="status">
          {t(found.length > 0 ? 'similar.some' : 'similar.none', { count: found.length })}
        </Alert>
        {found.map(({ submission, percent, titlePercent, bodyPercent, sharedPassage }) => (
          <Box key={submission.id} sx={{ minWidth: 0 }}>
            <PieceLine piece={submission} />
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5, fontSize: '0.75rem' }}>
              <Tag tone={percent >= alarming ? 'danger' : 'warning'}>{t('similar.percent', { percent })}</Tag>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t('similar.parts', { title: titlePercent, body: bodyPercent })}
              </Box>
            </Box>
            {sharedPassage.length > 3 && (
              <Box sx={{ mt: 0.5, fontSize: '0.75rem', overflowWrap: 'anywhere' }}>
                {t('similar.passage', { passage: short(sharedPassage) })}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
