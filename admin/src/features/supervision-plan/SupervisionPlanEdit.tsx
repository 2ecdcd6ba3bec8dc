import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { BlockedNotice } from '../../ui/BlockedNotice.tsx';
import { ReturnedNotice } from '../../ui/DraftNotices.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { PlanForm, placeOfPlan, planInput } from './PlanForm.tsx';
import { type PlanPage, UpdateSupervisionPlan } from './supervision-plan.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

function EditForm({ plan }: { plan: PlanPage }) {
  const t = useMessages(supervisionPlanMessages);
  const navigate = useNavigate();
  const { id, version, title, kind, scope, organizations, workItems, startsOn, endsOn } = plan;
  const form = useCommandForm({
    document: UpdateSupervisionPlan,
    defaultValues: { title, kind, scope, organizations, workItems, startsOn, endsOn },
    toVariables: (values) => ({ input: { ...planInput(values), id, version } }),
    success: t('form.done'),
    placeOf: placeOfPlan,
    onDone: () => navigate(showPath('supervision-plan', id)),
  });
  return <PlanForm {...form} planId={id} />;
}

export function SupervisionPlanEdit() {
  const t = useMessages(supervisionPlanMessages);
  return (
    <RecordPage<PlanPage> resource="supervision-plan">
      {(plan) => (
        <>
          <PageHeader
            title={t('form.editTitle')}
            back={{ to: showPath('supervision-plan', plan.id), text: plan.title }}
          />
          {plan.over && <BlockedNotice text={t('over')} />}
          <ReturnedNotice row={plan} />
          <EditForm plan={plan} />
        </>
      )}
    </RecordPage>
  );
}
export default SupervisionPlanEdit;
