import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { CreateConcernSubject, type SubjectRow, UpdateConcernSubject } from './concern-subject.graphql.ts';
import { concernSubjectMessages } from './concern-subject.messages.ts';

interface DialogProps {
  open: boolean;
  onClose: () => void;
}

function Fields() {
  const t = useMessages(concernSubjectMessages);
  return (
    <>
      <TextInput name="name" label={t('fields.name')} maxLength={textLimits.line} required autoFocus />
      <FieldPair>
        <NumberInput name="ordinaryDays" label={t('fields.ordinaryDays')} min={1} max={90} required />
        <NumberInput
          name="seriousDays"
          label={t('fields.seriousDays')}
          hint={t('daysHint')}
          min={1}
          max={90}
          required
        />
        <NumberInput name="majorDays" label={t('fields.majorDays')} min={1} max={90} required />
        <NumberInput name="sortOrder" label={t('fields.sortOrder')} min={0} max={1000} required />
      </FieldPair>
    </>
  );
}

export function CreateSubjectDialog(dialog: DialogProps) {
  const t = useMessages(concernSubjectMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('create.title')}
      submitLabel={t('create.submit')}
      success={t('create.done')}
      document={CreateConcernSubject}
      defaultValues={{ name: '', ordinaryDays: 15, seriousDays: 7, majorDays: 3, sortOrder: 100 }}
      toVariables={(input) => ({ input })}
    >
      <Fields />
    </CommandDialog>
  );
}

export function EditSubjectDialog({ subject, ...dialog }: DialogProps & { subject: SubjectRow }) {
  const t = useMessages(concernSubjectMessages);
  const { id, version, name, ordinaryDays, seriousDays, majorDays, sortOrder, active } = subject;
  return (
    <CommandDialog
      {...dialog}
      title={t('edit.title')}
      submitLabel={t('edit.submit')}
      success={t('edit.done')}
      document={UpdateConcernSubject}
      defaultValues={{ name, ordinaryDays, seriousDays, majorDays, sortOrder, active }}
      toVariables={(values) => ({ input: { id, version, ...values } })}
    >
      <Fields />
      <CheckInput name="active" label={t('fields.active')} hint={t('activeHint')} />
    </CommandDialog>
  );
}
