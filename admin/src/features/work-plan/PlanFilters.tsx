import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { ChoiceFilter, useFilterValue } from '../../ui/list/filters.tsx';
import { useSectionName } from '../../ui/ordinals.ts';
import { PlanChoices } from './work-plan.graphql.ts';
import { workPlanMessages } from './work-plan.messages.ts';

export function usePlanChoices() {
  const { data } = useDocument(PlanChoices, {}, { staleTime: 60_000 });
  return data?.workPlans.nodes ?? [];
}

/** One plan, and one of its sections once the plan is chosen. */
export function PlanFilters() {
  const t = useMessages(workPlanMessages);
  const sectionName = useSectionName();
  const plans = usePlanChoices();
  const [planId] = useFilterValue<string>('workPlanId');
  const plan = plans.find(({ id }) => id === planId);
  return (
    <>
      <ChoiceFilter
        source="workPlanId"
        label={t('plan')}
        width={108}
        choices={plans.map(({ id, year }) => ({ value: id, label: t('yearOf', { year }) }))}
      />
      <ChoiceFilter
        source="sectionId"
        label={t('section')}
        width={170}
        choices={(plan?.sections ?? []).map((section) => ({
          value: section.id,
          label: sectionName(section),
        }))}
      />
    </>
  );
}
