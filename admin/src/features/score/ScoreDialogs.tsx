import {
  type PublicityFaultKind,
  publicityFaultKinds,
  publicityFaultLabels,
  scoringLimits,
} from '@duban/schema/vocabulary/scoring';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, DateInput, NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { OrganizationInput } from '../organization/OrganizationInputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import {
  AnswerScoreObjection,
  ComputeScores,
  type LineObjection,
  ObjectToScore,
  RecordPublicityFault,
} from './score.graphql.ts';
import { scoreMessages } from './score.messages.ts';

interface DialogProps {
  open: boolean;
  onClose: () => void;
}

export function ComputeDialog(dialog: DialogProps) {
  const t = useMessages(scoreMessages);
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      title={t('compute.title')}
      submitLabel={t('compute.submit')}
      success={t('compute.done')}
      document={ComputeScores}
      defaultValues={{ year: Number(today().slice(0, 4)) }}
      toVariables={({ year }) => ({ input: { year } })}
    >
      <Typography>{t('compute.hint')}</Typography>
      <NumberInput
        name="year"
        label={t('compute.year')}
        min={scoringLimits.firstYear}
        max={scoringLimits.lastYear}
        required
      />
    </CommandDialog>
  );
}

interface FaultValues {
  organization: OrganizationChoice | null;
  fault: PublicityFaultKind;
  day: string;
  reason: string;
}

/** Without a piece: a false one is recorded on its own page. */
export function FaultDialog(dialog: DialogProps) {
  const t = useMessages(scoreMessages);
  const label = useLabel();
  const empty: FaultValues = { organization: null, fault: 'INVITATION_FAILED', day: today(), reason: '' };
  const kinds = publicityFaultKinds.filter((kind) => kind !== 'FALSE');
  return (
    <CommandDialog
      {...dialog}
      title={t('fault.title')}
      submitLabel={t('fault.submit')}
      success={t('fault.done')}
      document={RecordPublicityFault}
      defaultValues={empty}
      placeOf={(path) => (path === 'organizationId' ? 'organization' : path)}
      toVariables={({ organization, ...values }) => ({
        input: { organizationId: organization?.id ?? '', ...values },
      })}
    >
      <OrganizationInput name="organization" label={t('fault.organization')} required />
      <ChoiceInput
        name="fault"
        label={t('fault.kind')}
        choices={kinds.map((value) => ({ value, label: label(publicityFaultLabels, value) }))}
      />
      <DateInput name="day" label={t('fault.day')} max={today()} required />
      <TextInput name="reason" label={t('fault.reason')} rows={3} maxLength={textLimits.comment} required />
    </CommandDialog>
  );
}

export function ObjectDialog({ entryId, ...dialog }: DialogProps & { entryId: string }) {
  const t = useMessages(scoreMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('objection.object')}
      submitLabel={t('objection.object')}
      success={t('objection.done')}
      document={ObjectToScore}
      defaultValues={{ reasons: '' }}
      toVariables={({ reasons }) => ({ input: { entryId, reasons } })}
    >
      <TextInput
        name="reasons"
        label={t('objection.reasons')}
        hint={t('objection.hint')}
        rows={4}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}

interface AnswerProps extends DialogProps {
  objection: LineObjection;
  upheld: boolean;
  title: string;
}

interface AnswerValues {
  answer: string;
  correction: number | null;
}

export function AnswerDialog({ objection: { id, version }, upheld, title, ...dialog }: AnswerProps) {
  const t = useMessages(scoreMessages);
  const empty: AnswerValues = { answer: '', correction: null };
  return (
    <CommandDialog
      {...dialog}
      title={title}
      submitLabel={title}
      grave={!upheld}
      success={t('objection.answered')}
      document={AnswerScoreObjection}
      defaultValues={empty}
      toVariables={({ answer, correction }) => ({ input: { id, version, upheld, answer, correction } })}
    >
      {upheld && (
        <NumberInput
          name="correction"
          label={t('objection.correction')}
          hint={t('objection.correctionHint')}
          step="any"
          required
        />
      )}
      <TextInput
        name="answer"
        label={t('objection.answer')}
        rows={4}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}
