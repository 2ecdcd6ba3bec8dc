import { occasionLimits } from '@duban/schema/vocabulary/publicity-occasion';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { DateInput, NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import {
  CreateOccasion,
  type Occasion,
  type OccasionOfYear,
  SetOccasionYear,
  UpdateOccasion,
} from './publicity-calendar.graphql.ts';
import { publicityCalendarMessages } from './publicity-calendar.messages.ts';

interface DialogProps {
  open: boolean;
  onClose: () => void;
}

const { firstYear, lastYear } = occasionLimits;

function RuleFields() {
  const t = useMessages(publicityCalendarMessages);
  return (
    <>
      <TextInput name="name" label={t('fields.name')} maxLength={textLimits.line} required autoFocus />
      <TextInput name="basis" label={t('fields.basis')} maxLength={textLimits.line} required={false} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' } }}>
        <NumberInput name="startMonth" label={t('fields.startMonth')} min={1} max={12} required />
        <NumberInput name="startDay" label={t('fields.startDay')} min={1} max={31} required />
        <NumberInput name="endMonth" label={t('fields.endMonth')} min={1} max={12} required />
        <NumberInput name="endDay" label={t('fields.endDay')} min={1} max={31} required />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
        <NumberInput name="firstYear" label={t('fields.firstYear')} min={firstYear} max={lastYear} required />
        <NumberInput
          name="lastYear"
          label={t('fields.lastYear')}
          hint={t('lastYearHint')}
          min={firstYear}
          max={lastYear}
          required={false}
        />
      </Box>
    </>
  );
}

interface RuleValues {
  name: string;
  basis: string;
  startMonth: number | null;
  startDay: number | null;
  endMonth: number | null;
  endDay: number | null;
  firstYear: number | null;
  lastYear: number | null;
}

const ruleInput = ({ name, basis, lastYear: last, ...days }: RuleValues) => ({
  name,
  basis: basis.trim() || null,
  startMonth: Number(days.startMonth),
  startDay: Number(days.startDay),
  endMonth: Number(days.endMonth),
  endDay: Number(days.endDay),
  firstYear: Number(days.firstYear),
  lastYear: last,
});

export function AddOccasionDialog({ year, ...dialog }: DialogProps & { year: number }) {
  const t = useMessages(publicityCalendarMessages);
  const values: RuleValues = {
    ...{ name: '', basis: '', startMonth: null, startDay: null, endMonth: null, endDay: null },
    ...{ firstYear: year, lastYear: null },
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('addTitle')}
      submitLabel={t('save')}
      success={t('saved')}
      document={CreateOccasion}
      defaultValues={values}
      toVariables={(rule) => ({ input: ruleInput(rule) })}
    >
      <RuleFields />
    </CommandDialog>
  );
}

export function EditOccasionDialog({ occasion, ...dialog }: DialogProps & { occasion: Occasion }) {
  const t = useMessages(publicityCalendarMessages);
  const { id, version, name, basis, startMonth, startDay, endMonth, endDay } = occasion;
  const values: RuleValues = {
    ...{ name, basis: basis ?? '', startMonth, startDay, endMonth, endDay },
    ...{ firstYear: occasion.firstYear, lastYear: occasion.lastYear ?? null },
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('editTitle')}
      submitLabel={t('save')}
      success={t('saved')}
      document={UpdateOccasion}
      defaultValues={values}
      toVariables={(rule) => ({ input: { id, version, ...ruleInput(rule) } })}
    >
      <RuleFields />
    </CommandDialog>
  );
}

/** What this year’s notice says; the rule’s days are left out, so that they follow the rule. */
export function OccasionYearDialog({
  entry,
  year,
  ...dialog
}: DialogProps & { entry: OccasionOfYear; year: number }) {
  const t = useMessages(publicityCalendarMessages);
  const { id, version, years } = entry.occasion;
  const said = years.find((one) => one.year === year);
  return (
    <CommandDialog
      {...dialog}
      title={t('yearTitle', { year })}
      submitLabel={t('save')}
      success={t('saved')}
      document={SetOccasionYear}
      defaultValues={{ theme: said?.theme ?? '', startsOn: said?.startsOn ?? '', endsOn: said?.endsOn ?? '' }}
      toVariables={({ theme, startsOn, endsOn }) => ({
        input: {
          id,
          version,
          year,
          theme: theme.trim() || null,
          startsOn: startsOn || null,
          endsOn: endsOn || null,
        },
      })}
    >
      <TextInput
        name="theme"
        label={t('fields.theme')}
        maxLength={textLimits.line}
        required={false}
        autoFocus
      />
      <FieldPair>
        <DateInput
          name="startsOn"
          label={t('fields.startsOn')}
          hint={t('daysHint')}
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          required={false}
        />
        <DateInput
          name="endsOn"
          label={t('fields.endsOn')}
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          required={false}
        />
      </FieldPair>
    </CommandDialog>
  );
}
