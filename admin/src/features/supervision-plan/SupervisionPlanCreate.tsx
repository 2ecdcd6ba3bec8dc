import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { emptyPlan, PlanForm, placeOfPlan, planInput } from './PlanForm.tsx';
import { CreateSupervisionPlan } from './supervision-plan.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

export function SupervisionPlanCreate() {
  const t = useMessages(supervisionPlanMessages);
  const navigate = useNavigate();
  const form = useCommandForm({
    document: CreateSupervisionPlan,
    defaultValues: emptyPlan,
    toVariables: (values) => ({ input: planInput(values) }),
    success: t('form.done'),
    placeOf: placeOfPlan,
    onDone: ({ createSupervisionPlan }) =>
      navigate(showPath('supervision-plan', createSupervisionPlan.supervisionPlan.id)),
  });
  return (
    <>
      <PageHeader title={t('form.title')} back={{ to: '/supervision-plan', text: t('name') }} />
      <PlanForm {...form} />
    </>
  );
}
export default SupervisionPlanCreate;
