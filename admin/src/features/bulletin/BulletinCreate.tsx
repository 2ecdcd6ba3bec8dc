import {
  type BulletinKind,
  bulletinKindLabels,
  bulletinKindRoles,
  bulletinKinds,
} from '@duban/schema/vocabulary/bulletin';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { ChoiceInput, TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { useViewer } from '../session/viewer.ts';
import { AddresseesInput, placeOfBulletin } from './AddresseesInput.tsx';
import { DraftBulletin } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';
import { PeriodInputs, spanOf } from './PeriodInputs.tsx';

interface DraftValues {
  kind: BulletinKind;
  title: string;
  periodFrom: string;
  periodTo: string;
  year: string;
  quarter: string;
  organizations: OrganizationChoice[];
}

/** This month, quarter or year, until something else is chosen. */
const newDraft = (kind: BulletinKind): DraftValues => ({
  kind,
  title: '',
  periodFrom: `${today().slice(0, 8)}01`,
  periodTo: today(),
  year: today().slice(0, 4),
  quarter: String(Math.ceil(Number(today().slice(5, 7)) / 3)),
  organizations: [],
});

const spans: Readonly<
  Record<BulletinKind, (values: DraftValues) => { periodFrom: string; periodTo: string }>
> = {
  SUPERVISION: ({ periodFrom, periodTo }) => ({ periodFrom, periodTo }),
  ADOPTION: ({ year, quarter }) => spanOf(year, quarter),
  RANKING: ({ year }) => spanOf(year, null),
};

function DraftForm({ kinds }: { kinds: readonly BulletinKind[] }) {
  const t = useMessages(bulletinMessages);
  const label = useLabel();
  const navigate = useNavigate();
  const { form, submit, pending, stray } = useCommandForm({
    document: DraftBulletin,
    defaultValues: newDraft(kinds[0] ?? 'SUPERVISION'),
    toVariables: (values: DraftValues) => ({
      input: {
        kind: values.kind,
        ...spans[values.kind](values),
        title: values.title || null,
        organizationIds: values.organizations.map(({ id }) => id),
      },
    }),
    success: t('form.done'),
    placeOf: placeOfBulletin,
    onDone: ({ draftBulletin }) => navigate(showPath('bulletin', draftBulletin.bulletin.id)),
  });
  return (
    <FormBody form={form} submit={submit} stray={stray}>
      <ChoiceInput
        name="kind"
        label={t('fields.kind')}
        disabled={kinds.length === 1}
        choices={kinds.map((value) => ({ value, label: label(bulletinKindLabels, value) }))}
      />
      <PeriodInputs />
      <TextInput
        name="title"
        label={t('form.titleLabel')}
        hint={t('form.titleHint')}
        maxLength={textLimits.line}
        required={false}
      />
      <AddresseesInput />
      <div>
        <Button type="submit" variant="contained" loading={pending}>
          {t('form.submit')}
        </Button>
      </div>
    </FormBody>
  );
}

export function BulletinCreate() {
  const t = useMessages(bulletinMessages);
  const viewer = useViewer();
  const kinds = bulletinKinds.filter((kind) => viewer?.roles.includes(bulletinKindRoles[kind]));
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/bulletin', text: t('name') }} />
      <Box sx={{ maxWidth: 860 }}>
        <Panel>{viewer && <DraftForm kinds={kinds} />}</Panel>
      </Box>
    </>
  );
}
export default BulletinCreate;
