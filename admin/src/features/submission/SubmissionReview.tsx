import { type MarkPart, mostMarks } from '@duban/schema/vocabulary/submission';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { MarkedText, type ShownMark } from './MarkedText.tsx';
import { MarkList } from './MarkList.tsx';
import { reading } from './PieceText.tsx';
import { pieceWayMessages } from './piece-way.messages.ts';
import { type Passage, selectedPassage } from './selectedPassage.ts';
import { ReviewSubmission, type SubmissionPage } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

interface ReviewValues {
  comment: string;
  marks: ShownMark[];
}

function NewMark({ passage, onAdd }: { passage: Passage; onAdd: (note: string) => void }) {
  const t = useMessages(pieceWayMessages);
  const id = useId();
  const [note, setNote] = useState('');
  const add = () => {
    if (note.trim() === '') return;
    onAdd(note.trim());
    setNote('');
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box component="label" htmlFor={id} sx={{ fontSize: '0.8125rem' }}>
        {t('mark.selected', { quote: passage.quote })}
      </Box>
      <TextField
        id={id}
        value={note}
        placeholder={t('mark.note')}
        multiline
        minRows={2}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
        }}
        slotProps={{ htmlInput: { maxLength: textLimits.line } }}
      />
      <div>
        <Button variant="outlined" size="small" onClick={add} disabled={note.trim() === ''}>
          {t('mark.add')}
        </Button>
      </div>
    </Box>
  );
}

/** The text on one side, the notes on the other: what is selected can be marked. */
function Marking({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(pieceWayMessages);
  const named = useMessages(submissionMessages);
  const { control, watch } = useFormContext<ReviewValues>();
  const { append, remove } = useFieldArray({ control, name: 'marks' });
  const [passage, setPassage] = useState<Passage | null>(null);
  const marks = watch('marks');
  const take = () => setPassage(selectedPassage() ?? passage);
  const whole = (part: MarkPart, text: string) =>
    setPassage({ part, start: 0, end: text.length, quote: text });
  const full = marks.length >= mostMarks;
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
      }}
    >
      <Panel title={named('fields.body')}>
        {/* Where text is selected: a mouse, a finger, or Shift and arrows. */}
        <Box onMouseUp={take} onKeyUp={take} onTouchEnd={take}>
          <Box sx={{ fontWeight: 600, mb: 1 }}>
            <MarkedText text={piece.title} part="TITLE" marks={marks} />
          </Box>
          <Box sx={reading}>
            <MarkedText text={piece.body} part="BODY" marks={marks} />
          </Box>
        </Box>
      </Panel>
      <Panel title={t('mark.name')} aside={marks.length > 0 ? marks.length : undefined}>
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          {passage && !full ? (
            <NewMark
              key={`${passage.part} ${passage.start} ${passage.end}`}
              passage={passage}
              onAdd={(note) => {
                append({ ...passage, note });
                setPassage(null);
              }}
            />
          ) : (
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{t('mark.hint')}</Box>
          )}
          <div>
            <Button
              size="small"
              variant="outlined"
              color="inherit"
              onClick={() => whole('TITLE', piece.title)}
            >
              {t('mark.whole')}
            </Button>
          </div>
          {marks.length > 0 && <MarkList marks={marks} onRemove={remove} />}
        </Box>
      </Panel>
    </Box>
  );
}

function ReviewForm({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(pieceWayMessages);
  const navigate = useNavigate();
  const { id, version } = piece;
  const { form, submit, pending, stray } = useCommandForm({
    document: ReviewSubmission,
    defaultValues: { comment: '', marks: [] } as ReviewValues,
    toVariables: ({ comment, marks }) => ({
      input: {
        ...{ id, version, decision: 'RETURN' as const, comment: comment.trim() || null },
        marks: marks.map(({ part, start, end, note }) => ({ part, start, end, note })),
      },
    }),
    success: t('decide.RETURN.done'),
    onDone: () => navigate(showPath('submission', id)),
  });
  return (
    <FormBody form={form} submit={submit} stray={stray}>
      <Marking piece={piece} />
      <Panel>
        <Box sx={{ display: 'grid', gap: 2, maxWidth: 900 }}>
          <TextInput
            name="comment"
            label={t('decide.reason')}
            hint={t('decide.RETURN.hint')}
            rows={3}
            maxLength={textLimits.comment}
            required
          />
          <div>
            <Button type="submit" variant="contained" color="error" loading={pending}>
              {t('decide.RETURN.submit')}
            </Button>
          </div>
        </Box>
      </Panel>
    </FormBody>
  );
}

/** A return with notes on passages of the text. */
export function SubmissionReview() {
  const t = useMessages(pieceWayMessages);
  return (
    <RecordPage<SubmissionPage> resource="submission">
      {(piece) => (
        <>
          <PageHeader
            title={t('decide.RETURN.title')}
            back={{ to: showPath('submission', piece.id), text: piece.title }}
          />
          <ReviewForm piece={piece} />
        </>
      )}
    </RecordPage>
  );
}
export default SubmissionReview;
