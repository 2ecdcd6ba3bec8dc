import { type Measure, measureLabels, measures } from '@duban/schema/vocabulary/measure';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, DateInput } from '../../ui/form/inputs.tsx';
import { BindMeasure, EndMeasure, type MeasuredItem } from './measure.graphql.ts';
import { measureMessages } from './measure.messages.ts';

/** A point as its page reads it. */
export interface MeasurableItem {
  id: string;
  mayMeasure: boolean;
  suggestedMeasures: readonly Measure[];
  targets: readonly { id: string; name: string }[];
  workPlan: { year: number };
}

interface DialogProps {
  open: boolean;
  onClose: () => void;
}

export function BindDialog({
  item,
  offered,
  ...dialog
}: DialogProps & { item: MeasurableItem; offered: Measure }) {
  const t = useMessages(measureMessages);
  const label = useLabel();
  const { year } = item.workPlan;
  const targets = item.targets.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <CommandDialog
      {...dialog}
      title={t('bindTitle')}
      submitLabel={t('save')}
      success={t('bound')}
      document={BindMeasure}
      defaultValues={{ measure: offered as Measure, startsOn: `${year}-01-01`, targetId: '' }}
      toVariables={({ measure, startsOn, targetId }) => ({
        input: { workItemId: item.id, measure, startsOn, targetId: targetId || null },
      })}
    >
      <ChoiceInput
        name="measure"
        label={t('fields.measure')}
        hint={t('bindHint')}
        choices={measures.map((value) => ({ value, label: label(measureLabels, value) }))}
        required
      />
      <DateInput
        name="startsOn"
        label={t('fields.startsOn')}
        min={`${year}-01-01`}
        max={`${year}-12-31`}
        required
      />
      {targets.length > 0 && (
        <ChoiceInput
          name="targetId"
          label={t('fields.target')}
          choices={[{ value: '', label: t('noTarget') }, ...targets]}
          required={false}
        />
      )}
    </CommandDialog>
  );
}

export function EndDialog({ measured, ...dialog }: DialogProps & { measured: MeasuredItem }) {
  const t = useMessages(measureMessages);
  const label = useLabel();
  const { id, version, measure, startsOn } = measured.measure;
  return (
    <CommandDialog
      {...dialog}
      title={t('endTitle', { measure: label(measureLabels, measure) })}
      submitLabel={t('end')}
      success={t('ended')}
      grave
      document={EndMeasure}
      defaultValues={{ endsOn: today() }}
      toVariables={({ endsOn }) => ({ input: { id, version, endsOn } })}
    >
      <DateInput name="endsOn" label={t('fields.endsOn')} min={startsOn} required />
    </CommandDialog>
  );
}
