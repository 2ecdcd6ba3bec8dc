import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { useViewer } from '../session/viewer.ts';
import { AssignedOrganizationsFields } from './AssignedOrganizationsFields.tsx';
import { assignedInput, beginBreakDown, placeOfAssigned } from './assignedOrganizations.ts';
import {
  AcknowledgeAssignment,
  type AssignmentPage,
  BreakDownAssignment,
  CompleteAssignment,
} from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';
import { usePointHolders } from './usePointHolders.ts';

export interface AssignmentDialogProps {
  assignment: AssignmentPage;
  open: boolean;
  onClose: () => void;
}

function Hint({ children }: { children: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {children}
    </Typography>
  );
}

export function AcknowledgeDialog({ assignment, ...dialog }: AssignmentDialogProps) {
  const t = useMessages(assignmentMessages);
  const { id, version, leaderInCharge, responsiblePerson } = assignment;
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      title={t('acknowledge.title')}
      submitLabel={t('acknowledge.submit')}
      success={t('acknowledge.done')}
      document={AcknowledgeAssignment}
      defaultValues={{ leaderInCharge: leaderInCharge ?? '', responsiblePerson: responsiblePerson ?? '' }}
      toVariables={(values) => ({
        input: {
          id,
          version,
          leaderInCharge: values.leaderInCharge || null,
          responsiblePerson: values.responsiblePerson || null,
        },
      })}
    >
      <Hint>{t('acknowledge.hint')}</Hint>
      <TextInput
        name="leaderInCharge"
        label={t('acknowledge.leader')}
        required={false}
        maxLength={textLimits.line}
        autoFocus
      />
      <TextInput
        name="responsiblePerson"
        label={t('acknowledge.person')}
        required={false}
        maxLength={textLimits.line}
      />
    </CommandDialog>
  );
}

interface BreakDownDialogProps extends AssignmentDialogProps {
  onDone: () => void;
}

export function BreakDownDialog({ assignment, ...dialog }: BreakDownDialogProps) {
  const t = useMessages(assignmentMessages);
  const language = useLanguage();
  const viewer = useViewer();
  const own = viewer?.organization.id ?? assignment.organization.id;
  const holders = usePointHolders([assignment.workItem.id], dialog.open);
  return (
    <CommandDialog
      {...dialog}
      open={dialog.open && holders !== null}
      width="md"
      title={t('breakDown.title')}
      submitLabel={t('breakDown.submit')}
      success={t('breakDown.done')}
      document={BreakDownAssignment}
      defaultValues={beginBreakDown(assignment)}
      toVariables={(values) => ({ input: { id: assignment.id, organizations: assignedInput(values) } })}
      placeOf={placeOfAssigned}
    >
      <Hint>{t('breakDown.hint', { dueOn: formatDay(assignment.dueOn, language) })}</Hint>
      <AssignedOrganizationsFields
        filter={{ parentId: own }}
        latest={assignment.dueOn}
        holders={holders?.filter(({ organizationId }) => organizationId !== own) ?? []}
      />
    </CommandDialog>
  );
}

export function CompleteDialog({ assignment, ...dialog }: AssignmentDialogProps) {
  const t = useMessages(assignmentMessages);
  const { id, version } = assignment;
  return (
    <CommandDialog
      {...dialog}
      title={t('complete.title')}
      submitLabel={t('complete.submit')}
      success={t('complete.done')}
      document={CompleteAssignment}
      defaultValues={{ summary: '' }}
      toVariables={({ summary }) => ({ input: { id, version, summary } })}
    >
      <TextInput
        name="summary"
        label={t('complete.summary')}
        hint={t('complete.hint')}
        rows={5}
        maxLength={textLimits.body}
        required
        autoFocus
      />
    </CommandDialog>
  );
}
