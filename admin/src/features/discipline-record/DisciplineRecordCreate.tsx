import {
  type DisciplineKind,
  disciplineKindLabels,
  disciplineKinds,
} from '@duban/schema/vocabulary/discipline-record';
import { textLimits } from '@duban/schema/vocabulary/text';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import AddIcon from '@mui/icons-material/PersonAddAltOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { OrganizationInput } from '../organization/OrganizationInputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { BreachedRelease, RecordDiscipline } from './discipline-record.graphql.ts';
import { disciplineRecordMessages } from './discipline-record.messages.ts';

interface BreachValues {
  kind: DisciplineKind;
  organization: OrganizationChoice | null;
  title: string;
  facts: string;
  occurredOn: string;
  place: string;
  persons: { name: string; post: string }[];
}

function Persons() {
  const t = useMessages(disciplineRecordMessages);
  const { control, getValues } = useFormContext<BreachValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'persons' });
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {fields.map((field, index) => (
        <Box key={field.id} sx={{ display: 'grid', gap: 1, gridTemplateColumns: '1fr 1.4fr auto' }}>
          <TextInput
            name={`persons.${index}.name`}
            label={t('fields.name')}
            maxLength={textLimits.line}
            required
          />
          <TextInput
            name={`persons.${index}.post`}
            label={t('fields.post')}
            maxLength={textLimits.line}
            required
          />
          <IconButton
            sx={{ mt: 3, alignSelf: 'start' }}
            disabled={fields.length === 1}
            onClick={() => remove(index)}
            aria-label={t('form.removePerson', { name: getValues(`persons.${index}.name`) })}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <div>
        <Button onClick={() => append({ name: '', post: '' })} startIcon={<AddIcon />}>
          {t('form.addPerson')}
        </Button>
      </div>
    </Box>
  );
}

function Fields({ ofRelease }: { ofRelease: boolean }) {
  const t = useMessages(disciplineRecordMessages);
  const label = useLabel();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <FieldPair>
        <ChoiceInput
          name="kind"
          label={t('fields.kind')}
          choices={disciplineKinds.map((value) => ({ value, label: label(disciplineKindLabels, value) }))}
        />
        {!ofRelease && <OrganizationInput name="organization" label={t('fields.organization')} required />}
      </FieldPair>
      <TextInput name="title" label={t('fields.title')} maxLength={textLimits.line} required />
      <FieldPair>
        <DateInput name="occurredOn" label={t('fields.occurredOn')} max={today()} required />
        <TextInput name="place" label={t('fields.place')} maxLength={textLimits.line} required />
      </FieldPair>
      <TextInput name="facts" label={t('fields.facts')} rows={4} maxLength={textLimits.body} required />
      <Persons />
    </Box>
  );
}

function BreachForm({ release }: { release: { id: string; title: string } | null }) {
  const t = useMessages(disciplineRecordMessages);
  const navigate = useNavigate();
  const defaultValues: BreachValues = {
    ...{ kind: 'UNAPPROVED', organization: null, title: release?.title ?? '', facts: '', place: '' },
    occurredOn: today(),
    persons: [{ name: '', post: '' }],
  };
  return (
    <Box sx={{ maxWidth: 820 }}>
      {release && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('form.ofRelease', { title: release.title })}
        </Alert>
      )}
      <Panel>
        <CommandForm
          document={RecordDiscipline}
          defaultValues={defaultValues}
          toVariables={({ organization, ...values }) => ({
            input: {
              ...values,
              pressReleaseId: release?.id ?? null,
              organizationId: release ? null : (organization?.id ?? null),
            },
          })}
          placeOf={(path) => (path === 'organizationId' ? 'organization' : path)}
          success={t('form.done')}
          onDone={({ recordDiscipline }) =>
            navigate(showPath('discipline-record', recordDiscipline.disciplineRecord.id))
          }
          submitLabel={t('form.submit')}
          grave
        >
          <Fields ofRelease={release !== null} />
        </CommandForm>
      </Panel>
    </Box>
  );
}

/** `?pressReleaseId=` records it of a release. */
export function DisciplineRecordCreate() {
  const t = useMessages(disciplineRecordMessages);
  const [search] = useSearchParams();
  const id = search.get('pressReleaseId');
  const { data, isError } = useDocument(BreachedRelease, { id: id ?? '' }, { enabled: id !== null });
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/discipline-record', text: t('name') }} />
      {id === null || data || isError ? <BreachForm release={data?.pressRelease ?? null} /> : <WaitingPage />}
    </>
  );
}
export default DisciplineRecordCreate;
