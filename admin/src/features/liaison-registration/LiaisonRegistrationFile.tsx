import {
  genderLabels,
  genders,
  politicalStatuses,
  politicalStatusLabels,
} from '@duban/schema/vocabulary/liaison';
import { textLimits } from '@duban/schema/vocabulary/text';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useViewer } from '../session/viewer.ts';
import { type Beginning, FileLiaisonRegistration, LiaisonBeginning } from './liaison-registration.graphql.ts';
import { liaisonRegistrationMessages } from './liaison-registration.messages.ts';
import { beginWith, registrationInput } from './registrationValues.ts';

function ContactFields({ part, beginning }: { part: 'leader' | 'liaison'; beginning: Beginning }) {
  const t = useMessages(liaisonRegistrationMessages);
  const role = part === 'leader' ? 'LEADER' : 'LIAISON';
  const accounts = beginning.liaisonCandidates.filter(({ roles }) => roles.includes(role));
  const choices = [
    { value: '', label: t('form.noAccount') },
    ...accounts.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <TextInput name={`${part}.post`} label={t('fields.post')} maxLength={textLimits.line} required />
      <TextInput
        name={`${part}.officePhone`}
        label={t('fields.officePhone')}
        hint={t('form.phoneHint')}
        type="tel"
        required
      />
      <TextInput name={`${part}.mobile`} label={t('fields.mobile')} type="tel" required />
      <ChoiceInput name={`${part}.userId`} label={t('fields.account')} choices={choices} required={false} />
    </>
  );
}

function LeaderFields({ beginning }: { beginning: Beginning }) {
  const t = useMessages(liaisonRegistrationMessages);
  return (
    <Panel title={t('form.leader')}>
      <FieldPair>
        <TextInput name="leader.name" label={t('fields.name')} maxLength={textLimits.line} required />
        <ContactFields part="leader" beginning={beginning} />
      </FieldPair>
    </Panel>
  );
}

function OfficerFields({ beginning }: { beginning: Beginning }) {
  const t = useMessages(liaisonRegistrationMessages);
  const label = useLabel();
  return (
    <Panel title={t('form.liaison')}>
      <FieldPair>
        <TextInput name="liaison.name" label={t('fields.name')} maxLength={textLimits.line} required />
        <ChoiceInput
          name="liaison.gender"
          label={t('fields.gender')}
          choices={genders.map((value) => ({ value, label: label(genderLabels, value) }))}
          required
        />
        <TextInput
          name="liaison.department"
          label={t('fields.department')}
          maxLength={textLimits.line}
          required
        />
        <ContactFields part="liaison" beginning={beginning} />
        <ChoiceInput
          name="liaison.politicalStatus"
          label={t('fields.politicalStatus')}
          choices={politicalStatuses.map((value) => ({ value, label: label(politicalStatusLabels, value) }))}
          required
        />
        <TextInput name="liaison.qq" label={t('fields.qq')} required={false} />
      </FieldPair>
    </Panel>
  );
}

function UnitFields({ changes }: { changes: boolean }) {
  const t = useMessages(liaisonRegistrationMessages);
  return (
    <Panel title={t('form.unit')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextInput
          name="opinion"
          label={t('fields.opinion')}
          rows={2}
          maxLength={textLimits.comment}
          required
        />
        {changes && (
          <TextInput
            name="reason"
            label={t('fields.reason')}
            rows={2}
            maxLength={textLimits.comment}
            required
          />
        )}
        <DateInput
          name="effectiveOn"
          label={t('fields.effectiveOn')}
          hint={t('form.effectiveHint')}
          max={today()}
          required
        />
      </Box>
    </Panel>
  );
}

function FileForm({ beginning }: { beginning: Beginning }) {
  const t = useMessages(liaisonRegistrationMessages);
  const navigate = useNavigate();
  const standing = beginning.liaisonUnits.nodes[0]?.standing;
  const waits = standing === 'WAITING' || standing === 'CHANGING';
  return (
    <Box sx={{ maxWidth: 900 }}>
      {waits && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('form.waits')}
        </Alert>
      )}
      <CommandForm
        document={FileLiaisonRegistration}
        defaultValues={beginWith(beginning)}
        toVariables={(values) => ({ input: registrationInput(values) })}
        success={t('form.done')}
        onDone={({ fileLiaisonRegistration: { liaisonRegistration } }) =>
          navigate(showPath('liaison-registration', liaisonRegistration.id))
        }
        submitLabel={t('form.submit')}
        disabled={waits}
      >
        <div>
          <LeaderFields beginning={beginning} />
          <OfficerFields beginning={beginning} />
          <UnitFields changes={standing === 'REGISTERED' || standing === 'CHANGING'} />
        </div>
      </CommandForm>
    </Box>
  );
}

export function LiaisonRegistrationFile() {
  const t = useMessages(liaisonRegistrationMessages);
  const organizationId = useViewer()?.organization.id;
  const { data, error, refetch } = useDocument(
    LiaisonBeginning,
    { organizationId: organizationId ?? '' },
    { enabled: organizationId !== undefined },
  );
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/liaison-registration', text: t('name') }} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data ? <FileForm beginning={data} /> : !error && <WaitingPage />}
    </>
  );
}
export default LiaisonRegistrationFile;
