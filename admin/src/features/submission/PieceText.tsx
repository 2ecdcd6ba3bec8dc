import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { AttachmentLinks } from '../../ui/AttachmentLinks.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Runs } from '../../ui/Runs.tsx';
import { MarkedText } from './MarkedText.tsx';
import { MarkList } from './MarkList.tsx';
import { pieceWayMessages } from './piece-way.messages.ts';
import type { SubmissionPage, PieceText as Text } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

export const reading = {
  whiteSpace: 'pre-line',
  overflowWrap: 'anywhere',
  maxWidth: '46em',
  fontSize: '0.9375rem',
  lineHeight: 1.9,
} as const;

function Sides({ text }: { text: Text }) {
  const t = useMessages(pieceWayMessages);
  const sides = [
    ['REMOVED', 'before'],
    ['ADDED', 'after'],
  ] as const;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {sides.map(([side, name]) => (
        <Box key={side}>
          <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', mb: 0.5 }}>{t(`text.${name}`)}</Box>
          <Box sx={{ fontWeight: 600, mb: 1 }}>
            <Runs segments={text.titleChanges} side={side} />
          </Box>
          <Runs segments={text.changes} side={side} />
        </Box>
      ))}
    </Box>
  );
}

/** The notes of the return that this text was given, if any. */
function marksOn(piece: SubmissionPage, number: number) {
  return piece.steps.findLast((step) => step.textVersion === number && step.marks.length > 0)?.marks ?? [];
}

function Alone({ piece, text }: { piece: SubmissionPage; text: Text }) {
  const marks = marksOn(piece, text.number);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: marks.length > 0 ? 'minmax(0, 1fr) 240px' : '1fr' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        {(text.number !== piece.textVersion || marks.some(({ part }) => part === 'TITLE')) && (
          <Box sx={{ fontWeight: 600, mb: 1 }}>
            <MarkedText text={text.title} part="TITLE" marks={marks} />
          </Box>
        )}
        <Box sx={reading}>
          <MarkedText text={text.body} part="BODY" marks={marks} />
        </Box>
      </Box>
      {marks.length > 0 && <MarkList marks={marks} />}
    </Box>
  );
}

/** The text that stands; of a piece that was resubmitted also those before it, side by side where asked. */
export function PieceText({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(pieceWayMessages);
  const named = useMessages(submissionMessages);
  const language = useLanguage();
  const [number, setNumber] = useState(piece.textVersion);
  const [comparing, setComparing] = useState(false);
  const text = piece.texts.find((one) => one.number === number) ?? piece.texts.at(-1);
  if (!text) return null;
  const several = piece.texts.length > 1;
  const chooser = several && (
    <TextField
      select
      size="small"
      value={text.number}
      onChange={(event) => setNumber(Number(event.target.value))}
      slotProps={{ htmlInput: { 'aria-label': named('fields.body') } }}
    >
      {piece.texts.map((one) => (
        <MenuItem key={one.number} value={one.number}>
          {t(one.number === piece.textVersion ? 'text.standing' : 'text.version', { number: one.number })}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Panel title={named('fields.body')} aside={chooser}>
      {several && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
          <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
            {t('text.by', { person: text.writer.name, when: formatMoment(text.writtenAt, language) })}
          </Box>
          {text.number > 1 && (
            <Button size="small" onClick={() => setComparing(!comparing)}>
              {t(comparing ? 'text.plain' : 'text.compare')}
            </Button>
          )}
        </Box>
      )}
      {comparing && text.number > 1 ? <Sides text={text} /> : <Alone piece={piece} text={text} />}
      <AttachmentLinks files={text.attachments} />
    </Panel>
  );
}
