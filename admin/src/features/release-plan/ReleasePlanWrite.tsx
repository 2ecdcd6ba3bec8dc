import { releasePlanLimits } from '@duban/schema/vocabulary/release-plan';
import { textLimits } from '@duban/schema/vocabulary/text';
import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { formatMonth, today } from '../../ui/dates.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import { emptyEntry, entriesInput, type PlanValues, placeOfPlan, valuesOf } from './planValues.ts';
import {
  CreateReleasePlan,
  PlanAreas,
  ReleasePlanOfYear,
  UpdateReleasePlan,
  type YearPlan,
} from './release-plan.graphql.ts';
import { releasePlanMessages } from './release-plan.messages.ts';

type Areas = readonly { id: string; name: string }[];

function Entry({
  index,
  areas,
  used,
  onRemove,
}: {
  index: number;
  areas: Areas;
  used: boolean;
  onRemove: () => void;
}) {
  const t = useMessages(releasePlanMessages);
  const language = useLanguage();
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: formatMonth(at + 1, language),
  }));
  const at = `entries.${index}`;
  return (
    <Box sx={{ display: 'grid', gap: 1, py: 1.5, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr 1fr', md: '.7fr 1fr 2fr 1.4fr 84px' },
        }}
      >
        <ChoiceInput name={`${at}.month`} label={t('form.month')} choices={months} required />
        <DateInput name={`${at}.plannedOn`} label={t('form.plannedOn')} required={false} />
        <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
          <TextInput name={`${at}.subject`} label={t('form.subject')} maxLength={textLimits.line} required />
        </Box>
        <ChoiceInput
          name={`${at}.subjectAreaId`}
          label={t('form.area')}
          choices={areas.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <Box sx={{ mt: 3, justifySelf: 'end' }}>
          {used ? (
            <Tag>{t('form.used')}</Tag>
          ) : (
            <IconButton onClick={onRemove} aria-label={t('form.remove', { number: index + 1 })}>
              <DeleteIcon fontSize="small" />
            </IconButton>
          )}
        </Box>
      </Box>
      <WorkItemsInput name={`${at}.workItems`} label={t('form.workItems')} required={false} />
    </Box>
  );
}

function Entries({ areas, used }: { areas: Areas; used: ReadonlySet<string> }) {
  const t = useMessages(releasePlanMessages);
  const { control, getValues } = useFormContext<PlanValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'entries', keyName: 'key' });
  return (
    <>
      {fields.map((field, index) => (
        <Entry
          key={field.key}
          index={index}
          areas={areas}
          used={used.has(field.id)}
          onRemove={() => remove(index)}
        />
      ))}
      {fields.length < releasePlanLimits.entries && (
        <Button
          startIcon={<AddIcon />}
          onClick={() => append(emptyEntry(getValues('entries').at(-1)?.month ?? '1', areas[0]?.id ?? ''))}
        >
          {t('form.add')}
        </Button>
      )}
    </>
  );
}

function PlanForm({ year, plan, areas }: { year: number; plan: YearPlan | undefined; areas: Areas }) {
  const t = useMessages(releasePlanMessages);
  const navigate = useNavigate();
  const done = () => navigate(`/release-plan?year=${year}`);
  const shared = {
    defaultValues: valuesOf(plan, areas[0]?.id ?? ''),
    success: t('form.done'),
    placeOf: placeOfPlan,
    onDone: done,
  };
  const number = ({ documentNumber }: PlanValues) => documentNumber.trim() || null;
  const creating = useCommandForm({
    ...shared,
    document: CreateReleasePlan,
    toVariables: (values) => ({
      input: { year, documentNumber: number(values), entries: entriesInput(values) },
    }),
  });
  const updating = useCommandForm({
    ...shared,
    document: UpdateReleasePlan,
    toVariables: (values) => ({
      input: {
        ...{ id: plan?.id ?? '', version: plan?.version ?? 0 },
        ...{ documentNumber: number(values), entries: entriesInput(values) },
      },
    }),
  });
  const { form, submit, pending, stray } = plan ? updating : creating;
  const used = new Set(plan?.entries.filter(({ pressRelease }) => pressRelease !== null).map(({ id }) => id));
  return (
    <Panel>
      <FormBody form={form} submit={submit} stray={stray}>
        <Box sx={{ maxWidth: 420 }}>
          <TextInput
            name="documentNumber"
            label={t('form.documentNumber')}
            hint={t('form.documentHint')}
            maxLength={textLimits.line}
            required={false}
          />
        </Box>
        <Entries areas={areas} used={used} />
        <div>
          <Button type="submit" variant="contained" loading={pending}>
            {t('form.save')}
          </Button>
        </div>
      </FormBody>
    </Panel>
  );
}

/** The whole plan of `?year=`: drawn up, or changed. */
export function ReleasePlanWrite() {
  const t = useMessages(releasePlanMessages);
  const [search] = useSearchParams();
  const year = Number(search.get('year') ?? today().slice(0, 4));
  const plans = useDocument(ReleasePlanOfYear, { filter: { year, ownBureau: true } });
  const known = useDocument(PlanAreas, {});
  const plan = plans.data?.releasePlans.nodes[0];
  const areas = (known.data?.subjectAreas.nodes ?? []).filter(
    ({ endsOn }) => endsOn === null || endsOn >= today(),
  );
  return (
    <>
      <PageHeader
        title={t(plan ? 'form.edit' : 'form.title')}
        back={{ to: `/release-plan?year=${year}`, text: t('title', { year }) }}
      />
      {known.data && areas.length === 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('form.noAreas')}
        </Alert>
      )}
      {plans.data && known.data ? <PlanForm year={year} plan={plan} areas={areas} /> : <WaitingPage />}
    </>
  );
}
export default ReleasePlanWrite;
