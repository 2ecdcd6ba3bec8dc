import {
  type AccountabilityMeasure,
  accountabilityMeasureLabels,
  accountabilityMeasures,
  type ReviewOutcome,
} from '@duban/schema/vocabulary/accountability';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { DecideReview, type DecisionPage, RequestReview } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';
import type { DecisionDialogProps } from './ProposalDialogs.tsx';

export function RequestReviewDialog({ decision: { id, version }, ...dialog }: DecisionDialogProps) {
  const t = useMessages(accountabilityMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('review.request')}
      submitLabel={t('review.request')}
      success={t('review.requested')}
      document={RequestReview}
      defaultValues={{ reasons: '' }}
      toVariables={({ reasons }) => ({ input: { id, version, reasons } })}
    >
      <TextInput
        name="reasons"
        label={t('review.reasons')}
        hint={t('review.requestHint')}
        rows={6}
        maxLength={textLimits.body}
        required
        autoFocus
      />
    </CommandDialog>
  );
}

const titles = { UPHOLD: 'review.uphold', CHANGE: 'review.change', REVOKE: 'review.revoke' } as const;

function ChangedFields({ measure }: Pick<DecisionPage, 'measure'>) {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const choices = accountabilityMeasures.map((value) => ({
    value,
    label: label(accountabilityMeasureLabels, value),
  }));
  return (
    <>
      {measure && (
        <ChoiceInput
          name="measure"
          label={t('review.measure')}
          choices={[{ value: '', label: t('review.unchanged') }, ...choices]}
        />
      )}
      <DateInput name="effectiveTo" label={t('review.effectiveTo')} required={false} />
    </>
  );
}

export function DecideReviewDialog({
  decision,
  outcome,
  ...dialog
}: DecisionDialogProps & { outcome: ReviewOutcome }) {
  const t = useMessages(accountabilityMessages);
  const { id, version, measure } = decision;
  const empty: { findings: string; measure: AccountabilityMeasure | ''; effectiveTo: string } = {
    findings: '',
    measure: '',
    effectiveTo: '',
  };
  return (
    <CommandDialog
      {...dialog}
      title={t(titles[outcome])}
      submitLabel={t(titles[outcome])}
      grave={outcome === 'REVOKE'}
      success={t('review.decided')}
      document={DecideReview}
      defaultValues={empty}
      toVariables={(values) => ({
        input: {
          id,
          version,
          outcome,
          findings: values.findings,
          measure: values.measure || null,
          effectiveTo: values.effectiveTo || null,
        },
      })}
    >
      {outcome === 'CHANGE' && <ChangedFields measure={measure} />}
      <TextInput
        name="findings"
        label={t('review.findings')}
        rows={5}
        maxLength={textLimits.body}
        required
        autoFocus
      />
    </CommandDialog>
  );
}
