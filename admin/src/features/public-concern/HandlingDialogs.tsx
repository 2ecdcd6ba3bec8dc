import {
  type ConcernSatisfaction,
  concernSatisfactionLabels,
  concernSatisfactions,
} from '@duban/schema/vocabulary/public-concern';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { ReasonStepDialog, ReviewStepDialog } from '../../ui/form/StepDialogs.tsx';
import { OrganizationInput } from '../organization/OrganizationInputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { concernStepMessages } from './concern-step.messages.ts';
import {
  AnswerPublicConcern,
  AssignPublicConcern,
  ClosePublicConcern,
  type ConcernPage,
  DismissPublicConcern,
  ReviewPublicConcern,
} from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

export interface ConcernDialogProps {
  row: ConcernPage;
  open: boolean;
  onClose: () => void;
}

interface AssignValues {
  organization: OrganizationChoice | null;
  dueOn: string;
  comment: string;
}

export function AssignDialog({ row, ...dialog }: ConcernDialogProps) {
  const t = useMessages(concernStepMessages);
  const { id, version, status } = row;
  // What happened in a unit's area is usually that unit's to answer.
  const begin: AssignValues = {
    organization: status === 'RECORDED' ? row.place : null,
    dueOn: '',
    comment: '',
  };
  return (
    <CommandDialog
      {...dialog}
      title={t(status === 'RECORDED' ? 'assign.title' : 'assign.again')}
      submitLabel={t('assign.submit')}
      success={t('assign.done')}
      document={AssignPublicConcern}
      defaultValues={begin}
      toVariables={({ organization, dueOn, comment }) => ({
        input: {
          ...{ id, version, organizationId: organization?.id ?? '' },
          ...{ dueOn: dueOn || null, comment: comment.trim() || null },
        },
      })}
      placeOf={(path) => (path === 'organizationId' ? 'organization' : path)}
    >
      <OrganizationInput
        name="organization"
        label={t('assign.organization')}
        hint={t('assign.hint')}
        required
      />
      <DateInput
        name="dueOn"
        label={t('assign.dueOn')}
        hint={t('assign.dueHint')}
        min={today()}
        required={false}
      />
      <TextInput
        name="comment"
        label={t('assign.comment')}
        rows={2}
        maxLength={textLimits.comment}
        required={false}
      />
    </CommandDialog>
  );
}

export function AnswerDialog({ row, ...dialog }: ConcernDialogProps) {
  const t = useMessages(concernStepMessages);
  const concern = useMessages(publicConcernMessages);
  const { id, version } = row;
  return (
    <CommandDialog
      {...dialog}
      width="md"
      title={t('answer.title')}
      submitLabel={t('answer.submit')}
      success={t('answer.done')}
      document={AnswerPublicConcern}
      defaultValues={{ answer: row.answer ?? '' }}
      toVariables={({ answer }) => ({ input: { id, version, answer } })}
    >
      <TextInput
        name="answer"
        label={concern('fields.answer')}
        hint={t('answer.hint')}
        rows={8}
        maxLength={textLimits.body}
        required
        autoFocus
      />
    </CommandDialog>
  );
}

export function ReviewDialog(props: ConcernDialogProps & { decision: 'ACCEPT' | 'RETURN' }) {
  const t = useMessages(concernStepMessages);
  const returning = props.decision === 'RETURN';
  const key = returning ? 'return' : 'accept';
  return (
    <ReviewStepDialog
      {...props}
      title={t(`${key}.title`)}
      submitLabel={t(`${key}.submit`)}
      success={t(`${key}.done`)}
      document={ReviewPublicConcern}
      commentLabel={t(`${key}.comment`)}
      {...(returning && { hint: t('return.hint') })}
    />
  );
}

export function CloseDialog({ row, ...dialog }: ConcernDialogProps) {
  const t = useMessages(concernStepMessages);
  const concern = useMessages(publicConcernMessages);
  const label = useLabel();
  const { id, version } = row;
  const begin: { satisfaction: ConcernSatisfaction; comment: string } = {
    satisfaction: 'SATISFIED',
    comment: '',
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('close.title')}
      submitLabel={t('close.submit')}
      success={t('close.done')}
      document={ClosePublicConcern}
      defaultValues={begin}
      toVariables={({ satisfaction, comment }) => ({
        input: { id, version, satisfaction, comment: comment.trim() || null },
      })}
    >
      <ChoiceInput
        name="satisfaction"
        label={concern('fields.satisfaction')}
        choices={concernSatisfactions.map((value) => ({
          value,
          label: label(concernSatisfactionLabels, value),
        }))}
        required
      />
      <TextInput
        name="comment"
        label={t('close.comment')}
        hint={t('close.hint')}
        rows={3}
        maxLength={textLimits.comment}
        required={false}
      />
    </CommandDialog>
  );
}

export function DismissDialog(props: ConcernDialogProps) {
  const t = useMessages(concernStepMessages);
  return (
    <ReasonStepDialog
      {...props}
      title={t('dismiss.title')}
      submitLabel={t('dismiss.submit')}
      success={t('dismiss.done')}
      grave
      document={DismissPublicConcern}
      reasonLabel={t('dismiss.reason')}
      hint={t('dismiss.hint')}
    />
  );
}
