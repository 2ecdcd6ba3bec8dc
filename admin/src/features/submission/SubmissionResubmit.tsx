import { textLimits } from '@duban/schema/vocabulary/text';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { MarkedText } from './MarkedText.tsx';
import { MarkList } from './MarkList.tsx';
import { PieceFields } from './PieceFields.tsx';
import { reading } from './PieceText.tsx';
import { pieceWayMessages } from './piece-way.messages.ts';
import { placeOfPiece } from './pieceValues.ts';
import { ResubmitSubmission, type SubmissionPage } from './submission.graphql.ts';

/** Why it came back: the reason, and the marks in the text that was returned. */
function Returned({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(pieceWayMessages);
  const step = piece.steps.findLast(({ action }) => action === 'RETURN' || action === 'REFUSE_SECRECY');
  const marks = step?.marks ?? [];
  return (
    <Panel title={t('resubmit.reason')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Box sx={{ overflowWrap: 'anywhere' }}>{step?.comment}</Box>
        {marks.length > 0 && <MarkList marks={marks} />}
        {marks.some(({ part }) => part === 'BODY') && (
          <Box sx={{ ...reading, fontSize: '0.8125rem', maxHeight: 420, overflowY: 'auto' }} tabIndex={0}>
            <MarkedText text={piece.body} part="BODY" marks={marks} />
          </Box>
        )}
      </Box>
    </Panel>
  );
}

function ResubmitForm({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(pieceWayMessages);
  const navigate = useNavigate();
  const { id, version, title, body } = piece;
  const { form, submit, pending, stray } = useCommandForm({
    document: ResubmitSubmission,
    defaultValues: {
      title,
      body,
      workItems: piece.workItems,
      activity: piece.publicityActivity,
      attachmentIds: [...piece.attachments],
      comment: '',
    },
    toVariables: ({ workItems, activity, attachmentIds, comment, ...text }) => ({
      input: {
        ...{ id, version, ...text, comment: comment.trim() || null },
        workItemIds: workItems.map((item) => item.id),
        publicityActivityId: activity?.id ?? null,
        attachmentIds: attachmentIds.map((file) => file.id),
      },
    }),
    placeOf: placeOfPiece,
    success: t('resubmit.done'),
    onDone: () => navigate(showPath('submission', id)),
  });
  return (
    <FormBody form={form} submit={submit} stray={stray}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
        }}
      >
        {/* On a phone the reasons come before the fields that they are about. */}
        <Box sx={{ minWidth: 0, order: { lg: 1 } }}>
          <Returned piece={piece} />
        </Box>
        <Panel>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <PieceFields />
            <TextInput
              name="comment"
              label={t('resubmit.comment')}
              hint={t('resubmit.commentHint')}
              rows={2}
              maxLength={textLimits.comment}
              required={false}
            />
            <div>
              <Button type="submit" variant="contained" loading={pending}>
                {t('resubmit.submit')}
              </Button>
            </div>
          </Box>
        </Panel>
      </Box>
    </FormBody>
  );
}

/** The returned piece as it stood, beside why it came back. */
export function SubmissionResubmit() {
  const t = useMessages(pieceWayMessages);
  return (
    <RecordPage<SubmissionPage> resource="submission">
      {(piece) => (
        <>
          <PageHeader
            title={t('resubmit.title')}
            back={{ to: showPath('submission', piece.id), text: piece.title }}
          />
          <Alert severity="info" sx={{ mb: 2 }}>
            {t('resubmit.hint')}
          </Alert>
          <ResubmitForm piece={piece} />
        </>
      )}
    </RecordPage>
  );
}
export default SubmissionResubmit;
