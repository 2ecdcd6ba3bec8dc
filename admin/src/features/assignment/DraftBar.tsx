import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { assignmentMessages } from './assignment.messages.ts';
import { placeOfReport, type ReportValues } from './reportValues.ts';
import type { useDrafts } from './useDrafts.ts';

interface DraftBarProps {
  drafts: ReturnType<typeof useDrafts>;
  pending: boolean;
  /** the form begins anew once a draft is gone */
  onDiscard: () => void;
}

/** Submit, or keep what is written so far, as incomplete as it is. */
export function DraftBar({ drafts, pending, onDiscard }: DraftBarProps) {
  const t = useMessages(assignmentMessages);
  const language = useLanguage();
  const { getValues, setError, clearErrors } = useFormContext<ReportValues>();
  const draft = drafts.draftFor(useWatch<ReportValues, 'periodId'>({ name: 'periodId' }));
  const save = async () => {
    clearErrors();
    const values = getValues();
    const outcome = await drafts.save(values);
    if (outcome.ok) return;
    for (const [path, message] of Object.entries(outcome.error.fields(language)))
      setError(placeOfReport(path, values) as keyof ReportValues, { type: 'server', message });
  };
  const discard = async () => {
    if (draft && (await drafts.discard(draft)).ok) onDiscard();
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Button type="submit" variant="contained" loading={pending} disabled={drafts.pending}>
        {t('report.submit')}
      </Button>
      <Button variant="outlined" loading={drafts.pending} disabled={pending} onClick={() => void save()}>
        {t('report.saveDraft')}
      </Button>
      {draft && (
        <>
          <Button color="error" disabled={pending || drafts.pending} onClick={() => void discard()}>
            {t('report.discardDraft')}
          </Button>
          <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
            {t('report.draftOf', { author: draft.author.name })} <MomentField value={draft.savedAt} />
          </Box>
        </>
      )}
    </Box>
  );
}
