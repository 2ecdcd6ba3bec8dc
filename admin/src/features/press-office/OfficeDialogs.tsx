import {
  type LeadingGroupPostName,
  leadingGroupPostLabels,
  leadingGroupPosts,
  type SubjectAreaKind,
  subjectAreaKindLabels,
  subjectAreaKinds,
} from '@duban/schema/vocabulary/press-office';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { RowDialog } from '../../ui/form/RowDialog.tsx';
import {
  AdoptSubjectAreas,
  type AreaRow,
  CreateLeadingGroupPost,
  CreateSpokesperson,
  CreateSubjectArea,
  type PostRow,
  type SpeakerRow,
  UpdateLeadingGroupPost,
  UpdateSpokesperson,
  UpdateSubjectArea,
} from './press-office.graphql.ts';
import { pressOfficeMessages } from './press-office.messages.ts';

interface DialogProps<Row> {
  /** null: a new one */
  row: Row | null;
  open: boolean;
  onClose: () => void;
}

const daysOf = (row: { startsOn: string; endsOn: string | null } | null) => ({
  startsOn: row?.startsOn ?? today(),
  endsOn: row?.endsOn ?? '',
});

function DayFields() {
  const t = useMessages(pressOfficeMessages);
  return (
    <FieldPair>
      <DateInput name="startsOn" label={t('fields.startsOn')} required />
      <DateInput name="endsOn" label={t('fields.endsOn')} hint={t('endsOnHint')} required={false} />
    </FieldPair>
  );
}

function PersonFields() {
  const t = useMessages(pressOfficeMessages);
  return (
    <FieldPair>
      <TextInput name="name" label={t('fields.name')} maxLength={textLimits.line} required />
      <TextInput name="title" label={t('fields.title')} maxLength={textLimits.line} required />
    </FieldPair>
  );
}

const inputOf = <Values extends { endsOn: string }>({ endsOn, ...values }: Values) => ({
  ...values,
  endsOn: endsOn || null,
});

export function PostDialog({ row, ...dialog }: DialogProps<PostRow>) {
  const t = useMessages(pressOfficeMessages);
  const label = useLabel();
  const values = {
    post: row?.post ?? ('MEMBER' as LeadingGroupPostName),
    ...{ name: row?.name ?? '', title: row?.title ?? '', duty: row?.duty ?? '' },
    ...daysOf(row),
  };
  const command = { submitLabel: t('save'), success: t('saved') };
  return (
    <RowDialog
      {...dialog}
      row={row}
      create={{ ...command, title: t('addPost'), document: CreateLeadingGroupPost }}
      update={{ ...command, title: t('editPost'), document: UpdateLeadingGroupPost }}
      defaultValues={values}
      toInput={inputOf}
    >
      <ChoiceInput
        name="post"
        label={t('fields.post')}
        choices={leadingGroupPosts.map((value) => ({ value, label: label(leadingGroupPostLabels, value) }))}
      />
      <PersonFields />
      <TextInput name="duty" label={t('fields.duty')} maxLength={textLimits.line} required />
      <DayFields />
    </RowDialog>
  );
}

export function SpeakerDialog({ row, ...dialog }: DialogProps<SpeakerRow>) {
  const t = useMessages(pressOfficeMessages);
  const values = { name: row?.name ?? '', title: row?.title ?? '', phone: row?.phone ?? '', ...daysOf(row) };
  const command = { submitLabel: t('save'), success: t('saved') };
  return (
    <RowDialog
      {...dialog}
      row={row}
      create={{ ...command, title: t('addSpeaker'), document: CreateSpokesperson }}
      update={{ ...command, title: t('editSpeaker'), document: UpdateSpokesperson }}
      defaultValues={values}
      toInput={inputOf}
    >
      <PersonFields />
      <TextInput name="phone" label={t('fields.phone')} type="tel" required />
      <DayFields />
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('onlyOne')}
      </Typography>
    </RowDialog>
  );
}

export function AreaDialog({ row, next, ...dialog }: DialogProps<AreaRow> & { next: number }) {
  const t = useMessages(pressOfficeMessages);
  const label = useLabel();
  const values = {
    kind: row?.kind ?? ('FURTHER' as SubjectAreaKind),
    ...{ name: row?.name ?? '', description: row?.description ?? '', position: row?.position ?? next },
    ...daysOf(row),
  };
  const command = { submitLabel: t('save'), success: t('saved') };
  return (
    <RowDialog
      {...dialog}
      row={row}
      create={{ ...command, title: t('addArea'), document: CreateSubjectArea }}
      update={{ ...command, title: t('editArea'), document: UpdateSubjectArea }}
      defaultValues={values}
      toInput={inputOf}
    >
      <TextInput name="name" label={t('fields.area')} maxLength={textLimits.line} required autoFocus />
      <TextInput
        name="description"
        label={t('fields.description')}
        rows={2}
        maxLength={textLimits.comment}
        required
      />
      <FieldPair>
        <ChoiceInput
          name="kind"
          label={t('fields.kind')}
          choices={subjectAreaKinds.map((value) => ({ value, label: label(subjectAreaKindLabels, value) }))}
        />
        <NumberInput name="position" label={t('fields.position')} min={1} max={999} required />
      </FieldPair>
      <DayFields />
    </RowDialog>
  );
}

export function AdoptDialog(dialog: { open: boolean; onClose: () => void }) {
  const t = useMessages(pressOfficeMessages);
  return (
    <CommandDialog
      {...dialog}
      width="xs"
      title={t('adopt')}
      submitLabel={t('adopt')}
      success={t('adopted')}
      document={AdoptSubjectAreas}
      defaultValues={{ startsOn: `${today().slice(0, 4)}-01-01` }}
      toVariables={({ startsOn }) => ({ input: { startsOn } })}
    >
      <Typography>{t('adoptText')}</Typography>
      <DateInput name="startsOn" label={t('fields.startsOn')} required />
    </CommandDialog>
  );
}
