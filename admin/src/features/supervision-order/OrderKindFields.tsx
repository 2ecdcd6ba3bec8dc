import { orderKindLabels, orderKinds } from '@duban/schema/vocabulary/supervision-order';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { formatDay } from '../../ui/dates.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { ChoiceInput, TextInput } from '../../ui/form/inputs.tsx';
import { BurdenPanel } from '../burden/BurdenPanel.tsx';
import { useBurden } from '../burden/useBurden.ts';
import { SupervisionPlanChoices } from '../supervision-plan/supervision-plan.graphql.ts';
import { isPlanned, type OrderValues } from './orderValues.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

/** The office's approved plans of the chosen kind. */
function PlanInput() {
  const t = useMessages(supervisionOrderMessages);
  const language = useLanguage();
  const kind = useWatch<OrderValues, 'kind'>({ name: 'kind' });
  const { data } = useDocument(SupervisionPlanChoices, {}, { enabled: isPlanned(kind), staleTime: 30_000 });
  if (!isPlanned(kind)) return null;
  const plans = (data?.supervisionPlans.nodes ?? []).filter((plan) => plan.kind === kind);
  const choices = plans.map(({ id, title, startsOn, endsOn }) => ({
    value: id,
    label: `${title} (${formatDay(startsOn, language)}–${formatDay(endsOn, language)})`,
  }));
  return (
    <ChoiceInput
      name="planId"
      label={t('issue.plan')}
      hint={t(data && plans.length === 0 ? 'issue.noPlan' : 'issue.planHint')}
      choices={[{ value: '', label: t('issue.choosePlan') }, ...choices]}
      required
    />
  );
}

export function OrderKindFields() {
  const t = useMessages(supervisionOrderMessages);
  const label = useLabel();
  const kinds = orderKinds.map((value) => ({ value, label: label(orderKindLabels, value) }));
  return (
    <>
      <ChoiceInput name="kind" label={t('issue.kind')} choices={kinds} required />
      <PlanInput />
    </>
  );
}

function useMatter() {
  const { control } = useFormContext<OrderValues>();
  const [organizations, assignments, dueOn, planId] = useWatch({
    control,
    name: ['organizations', 'assignments', 'dueOn', 'planId'],
  });
  return {
    organizationIds: organizations.map(({ id }) => id),
    workItemIds: assignments.map(({ workItem }) => workItem.id),
    to: dueOn,
    planId,
  };
}

/** What its addressees owe already, before it is sent. */
export function OrderBurden() {
  return <BurdenPanel {...useMatter()} />;
}

/** A repeat of what is open is issued with a reason only. */
export function RepeatFields() {
  const t = useMessages(supervisionOrderMessages);
  const rows = useBurden(useMatter());
  const despite = useWatch<OrderValues, 'despiteRepeat'>({ name: 'despiteRepeat' });
  const repeated = rows.some((row) => row.repeats.some(({ open, orderId }) => open && orderId !== null));
  if (!repeated && !despite) return null;
  return (
    <>
      <CheckInput name="despiteRepeat" label={t('issue.despiteRepeat')} />
      {despite && <TextInput name="repeatReason" label={t('issue.repeatReason')} rows={2} required />}
    </>
  );
}
