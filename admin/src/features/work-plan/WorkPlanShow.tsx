import {
  type WorkPlanAction,
  workPlanActionLabels,
  workPlanActions,
  workPlanStatusLabels,
} from '@duban/schema/vocabulary/work-plan';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { WithdrawnNotice } from '../../ui/DraftNotices.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { WithdrawStepDialog } from '../../ui/form/StepDialogs.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { RevisionsOfPlan } from '../plan-revision/RevisionsOfPlan.tsx';
import { PlanContents } from './PlanContents.tsx';
import { IssueWorkPlan, WithdrawWorkPlan, type WorkPlanPage } from './work-plan.graphql.ts';
import { workPlanMessages } from './work-plan.messages.ts';
import { workPlanTones } from './workPlanTones.ts';

function PlanActions({ plan }: { plan: WorkPlanPage }) {
  const t = useMessages(workPlanMessages);
  const navigate = useNavigate();
  const [open, setOpen] = useState<WorkPlanAction | null>(null);
  return (
    <>
      <Button component={Link} to={listPath('work-item', { workPlanId: plan.id })} variant="outlined">
        {t('openItems')}
      </Button>
      <ActionBar
        available={plan.availableActions}
        labels={workPlanActionLabels}
        order={workPlanActions}
        grave={['WITHDRAW']}
        onAction={(action) =>
          action === 'REVISE' ? void navigate(`/plan-revision/create?workPlanId=${plan.id}`) : setOpen(action)
        }
      />
      <CommandDialog
        open={open === 'ISSUE'}
        onClose={() => setOpen(null)}
        width="xs"
        title={t('issue.title')}
        submitLabel={t('issue.title')}
        success={t('issue.done')}
        document={IssueWorkPlan}
        defaultValues={{}}
        toVariables={() => ({ input: { id: plan.id, version: plan.version } })}
      >
        <Typography>{t('issue.text', { title: plan.title })}</Typography>
      </CommandDialog>
      <WithdrawStepDialog
        row={plan}
        open={open === 'WITHDRAW'}
        onClose={() => setOpen(null)}
        document={WithdrawWorkPlan}
      />
    </>
  );
}

function PlanHeader({ plan }: { plan: WorkPlanPage }) {
  const t = useMessages(workPlanMessages);
  const below = (
    <>
      <StatusChip status={plan.status} labels={workPlanStatusLabels} tones={workPlanTones} />
      <span>{t('yearOf', { year: plan.year })}</span>
      <span>{plan.documentNumber ?? t('noNumber')}</span>
      {plan.issuedOn && <DateField value={plan.issuedOn} />}
      <span>{plan.organization.name}</span>
      <span>{t('counted.sections', { count: plan.sections.length })}</span>
      <span>{t('counted.items', { count: plan.itemCount })}</span>
    </>
  );
  return (
    <PageHeader title={plan.title} back={{ to: '/work-plan', text: t('name') }} below={below}>
      <PlanActions plan={plan} />
    </PageHeader>
  );
}

export function WorkPlanShow() {
  const t = useMessages(workPlanMessages);
  return (
    <RecordPage<WorkPlanPage>>
      {(plan) => (
        <>
          <PlanHeader plan={plan} />
          <WithdrawnNotice row={plan} />
          {plan.status === 'DRAFT' && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {t('draftNotice')}
            </Alert>
          )}
          {plan.status === 'ISSUED' && <RevisionsOfPlan planId={plan.id} />}
          <PlanContents plan={plan} />
        </>
      )}
    </RecordPage>
  );
}
export default WorkPlanShow;
