import {
  submissionDueHours,
  submissionKindLabels,
  submissionKinds,
} from '@duban/schema/vocabulary/publicity';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useCommand } from '../../app/useCommand.tsx';
import { formatDay } from '../../ui/dates.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { MomentInput } from '../../ui/form/inputs.tsx';
import { RadioCards } from '../../ui/form/RadioCards.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Countdown } from './Countdown.tsx';
import { type InvitationSource, SaveSubmissionDraft } from './draft.graphql.ts';
import { draftMessages } from './draft.messages.ts';
import { PieceFields } from './PieceFields.tsx';
import {
  beginWith,
  draftInput,
  type PieceSource,
  type PieceValues,
  pieceInput,
  placeOfPiece,
} from './pieceValues.ts';
import { SimilarPieces } from './SimilarPieces.tsx';
import { SourceReportPanel } from './SubmissionFacts.tsx';
import { type SourceReport, SubmitSubmission } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';
import { usePieceSource } from './usePieceSource.ts';

function KindInput() {
  const t = useMessages(submissionMessages);
  const label = useLabel();
  const { ROUTINE, URGENT } = submissionDueHours;
  const explanations = {
    ROUTINE: t('write.kindRoutine', { days: ROUTINE / 24, hours: ROUTINE }),
    URGENT: t('write.kindUrgent', { hours: URGENT }),
  };
  const choices = submissionKinds.map((value) => ({
    value,
    label: label(submissionKindLabels, value),
    explanation: explanations[value],
  }));
  return <RadioCards name="kind" label={t('fields.kind')} choices={choices} />;
}

/** When it happened, and what time that leaves. */
function EventFields() {
  const t = useMessages(submissionMessages);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr', sm: '240px minmax(0, 1fr)' },
      }}
    >
      <MomentInput name="occurredAt" label={t('write.occurredAt')} max={new Date().toISOString()} required />
      <Countdown />
    </Box>
  );
}

function Fields() {
  return (
    <>
      <KindInput />
      <EventFields />
      <PieceFields />
    </>
  );
}

function UseReport({ report }: { report: SourceReport }) {
  const t = useMessages(submissionMessages);
  const { setValue, getValues } = useFormContext<PieceValues>();
  const copy = () =>
    setValue('body', [getValues('body').trimEnd(), report.summary].filter(Boolean).join('\n\n'));
  return (
    <Box sx={{ minWidth: 0 }}>
      <SourceReportPanel report={report} />
      <Button variant="outlined" onClick={copy}>
        {t('write.useReport')}
      </Button>
    </Box>
  );
}

interface Draft {
  id: string;
  version: number;
}

function useWriteForm(source: PieceSource, draft: Draft | null) {
  const t = useMessages(submissionMessages);
  const navigate = useNavigate();
  const notify = useNotify();
  return useCommandForm({
    document: SubmitSubmission,
    defaultValues: beginWith(source),
    toVariables: (values) => ({ input: pieceInput(values, source, draft?.id ?? null) }),
    placeOf: placeOfPiece,
    onDone: ({ submitSubmission: { submission } }) => {
      notify(submission.late ? t('write.doneLate') : t('write.done'), {
        type: submission.late ? 'warning' : 'success',
      });
      navigate(showPath('submission', submission.id));
    },
  });
}

interface SaveProps {
  source: PieceSource;
  draft: Draft | null;
  onSaved: (draft: Draft) => void;
}

/** Keeps what is written so far; the next time it is written on. */
function SaveDraft({ source, draft, onSaved }: SaveProps) {
  const t = useMessages(draftMessages);
  const { getValues } = useFormContext<PieceValues>();
  const { run, pending } = useCommand(SaveSubmissionDraft, { success: t('saved'), refreshes: false });
  const save = async () => {
    const outcome = await run({ input: draftInput(getValues(), source, draft) });
    if (outcome.ok) onSaved(outcome.data.saveSubmissionDraft.submissionDraft);
  };
  return (
    <Button variant="outlined" loading={pending} onClick={() => void save()}>
      {t('save')}
    </Button>
  );
}

function Invited({ invitation }: { invitation: InvitationSource }) {
  const t = useMessages(draftMessages);
  const language = useLanguage();
  const due = formatDay(invitation.dueOn, language);
  return (
    <Panel title={t('invitation')}>
      <Box sx={{ fontWeight: 600 }}>{invitation.title}</Box>
      <Box sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere', fontSize: '0.8125rem' }}>
        {invitation.requirement}
      </Box>
      <Box sx={{ mt: 0.75, fontSize: '0.75rem', color: 'text.secondary' }}>
        {t('invitationDue', { issuer: invitation.issuer.shortName, due })}
      </Box>
    </Panel>
  );
}

function WriteForm({ source }: { source: PieceSource }) {
  const t = useMessages(submissionMessages);
  const [draft, setDraft] = useState<Draft | null>(source.draft);
  const { form, submit, pending, stray } = useWriteForm(source, draft);
  const columns = source.report || source.invitation ? 'minmax(0, 1fr) 360px' : 'minmax(0, 900px)';
  return (
    <FormBody form={form} submit={submit} stray={stray}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: columns },
        }}
      >
        <Panel>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <Fields />
            <SimilarPieces />
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              <Button type="submit" variant="contained" loading={pending}>
                {t('write.submit')}
              </Button>
              <SaveDraft source={source} draft={draft} onSaved={setDraft} />
            </Box>
          </Box>
        </Panel>
        <Box sx={{ minWidth: 0 }}>
          {source.invitation && <Invited invitation={source.invitation} />}
          {source.report && <UseReport report={source.report} />}
        </Box>
      </Box>
    </FormBody>
  );
}

export function SubmissionWrite() {
  const t = useMessages(submissionMessages);
  const source = usePieceSource();
  return (
    <>
      <PageHeader title={t('write.title')} back={{ to: '/submission', text: t('name') }} />
      {source ? <WriteForm source={source} /> : <WaitingPage />}
    </>
  );
}
export default SubmissionWrite;
