import {
  type ChangeKind,
  changeDirectLabels,
  changeRequestLabels,
} from '@duban/schema/vocabulary/change-request';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { ChangeAssignment, RequestChange } from './change-request.graphql.ts';
import { changeRequestMessages } from './change-request.messages.ts';
import { ReassignedTo } from './ReassignedTo.tsx';

export interface ChangedAssignment {
  id: string;
  version: number;
  dueOn: string;
  workItem: { id: string };
}

interface ChangeDialogProps {
  assignment: ChangedAssignment;
  kind: ChangeKind;
  onClose: () => void;
}

const hints = {
  EXTENSION: 'form.extensionHint',
  SUSPENSION: 'form.suspendHint',
  RESUMPTION: 'form.resumeHint',
  CANCELLATION: 'form.cancelHint',
  REASSIGNMENT: 'form.reassignHint',
} as const;

function Hint({ kind }: { kind: ChangeKind }) {
  const t = useMessages(changeRequestMessages);
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {t(hints[kind])}
    </Typography>
  );
}

function ReasonInput() {
  const t = useMessages(changeRequestMessages);
  return (
    <TextInput
      name="reason"
      label={t('form.reason')}
      rows={3}
      maxLength={textLimits.comment}
      required
      autoFocus
    />
  );
}

function DueOnInput({ dueOn }: { dueOn: string }) {
  const t = useMessages(changeRequestMessages);
  const hint = t('form.dueOnHint', { dueOn: formatDay(dueOn, useLanguage(), true) });
  return <DateInput name="dueOn" label={t('form.dueOn')} hint={hint} min={dueOn} required />;
}

function UntilInput() {
  const t = useMessages(changeRequestMessages);
  return <DateInput name="until" label={t('form.until')} hint={t('form.untilHint')} />;
}

/** By the organization that does the work: somebody else decides. */
export function RequestDialog({ assignment, kind, onClose }: ChangeDialogProps) {
  const t = useMessages(changeRequestMessages);
  const label = useLabel();
  return (
    <CommandDialog
      open
      onClose={onClose}
      title={label(changeRequestLabels, kind)}
      submitLabel={t('form.submit')}
      success={t('form.submitted')}
      document={RequestChange}
      defaultValues={{ reason: '', progress: '', dueOn: '', until: '' }}
      toVariables={({ reason, progress, dueOn, until }) => ({
        input: {
          ...{ assignmentId: assignment.id, kind, reason, progress: progress || null },
          ...{ dueOn: dueOn || null, until: until || null },
        },
      })}
    >
      <Hint kind={kind} />
      <ReasonInput />
      {kind === 'EXTENSION' && <DueOnInput dueOn={assignment.dueOn} />}
      {kind === 'SUSPENSION' && <UntilInput />}
      <TextInput
        name="progress"
        label={t('form.progress')}
        hint={t('form.progressHint')}
        rows={3}
        maxLength={textLimits.comment}
        required={kind === 'EXTENSION'}
      />
    </CommandDialog>
  );
}

/** By the one who assigned: it takes place at once. */
export function DirectDialog({ assignment, kind, onClose }: ChangeDialogProps) {
  const t = useMessages(changeRequestMessages);
  const label = useLabel();
  const { id, version } = assignment;
  const organizationId: OrganizationChoice | null = null;
  return (
    <CommandDialog
      open
      onClose={onClose}
      title={label(changeDirectLabels, kind)}
      submitLabel={t('form.confirm')}
      success={t('form.done')}
      grave={kind === 'CANCELLATION'}
      document={ChangeAssignment}
      defaultValues={{
        ...{ reason: '', dueOn: '', until: '' },
        organizationId: organizationId as OrganizationChoice | null,
      }}
      toVariables={(values) => ({
        input: {
          ...{ id, version, kind, reason: values.reason },
          ...{ dueOn: values.dueOn || null, until: values.until || null },
          organizationId: values.organizationId?.id ?? null,
        },
      })}
    >
      <Hint kind={kind} />
      <ReasonInput />
      {kind === 'EXTENSION' && <DueOnInput dueOn={assignment.dueOn} />}
      {kind === 'SUSPENSION' && <UntilInput />}
      {kind === 'REASSIGNMENT' && (
        <>
          <ReassignedTo workItemId={assignment.workItem.id} required />
          <DateInput name="dueOn" label={t('form.newDueOn')} required={false} />
        </>
      )}
    </CommandDialog>
  );
}
