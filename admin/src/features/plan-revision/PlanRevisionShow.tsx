import {
  type PlanRevisionAction,
  planRevisionActionLabels,
  planRevisionActions,
  planRevisionStatusLabels,
} from '@duban/schema/vocabulary/plan-revision';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { AffectedAssignments } from './AffectedAssignments.tsx';
import { ChangeList } from './ChangeList.tsx';
import { IssuePlanRevision, type RevisionPage, WithdrawPlanRevision } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';
import { RevisionFlowHelp } from './RevisionFlowHelp.tsx';
import { revisionTones } from './revisionTones.ts';

const steps = {
  ISSUE: { words: 'issue', document: IssuePlanRevision },
  WITHDRAW: { words: 'withdraw', document: WithdrawPlanRevision as unknown as typeof IssuePlanRevision },
} as const;

function RevisionActions({ revision: { id, version, availableActions } }: { revision: RevisionPage }) {
  const t = useMessages(planRevisionMessages);
  const [open, setOpen] = useState<PlanRevisionAction | null>(null);
  return (
    <>
      <ActionBar
        available={availableActions}
        labels={planRevisionActionLabels}
        order={planRevisionActions}
        grave={['WITHDRAW']}
        onAction={setOpen}
      />
      {planRevisionActions.map((action) => {
        const { words, document } = steps[action];
        return (
          <CommandDialog
            key={action}
            open={open === action}
            onClose={() => setOpen(null)}
            width="xs"
            title={t(`${words}.title`)}
            submitLabel={t(`${words}.title`)}
            success={t(`${words}.done`)}
            grave={action === 'WITHDRAW'}
            document={document}
            defaultValues={{}}
            toVariables={() => ({ input: { id, version } })}
          >
            <Typography>{t(`${words}.text`)}</Typography>
          </CommandDialog>
        );
      })}
    </>
  );
}

function RevisionHeader({ revision }: { revision: RevisionPage }) {
  const t = useMessages(planRevisionMessages);
  const { number, status, documentNumber, issuedOn, workPlan } = revision;
  const below = (
    <>
      <StatusChip status={status} labels={planRevisionStatusLabels} tones={revisionTones} />
      <span>{documentNumber ?? t('noNumber')}</span>
      {issuedOn && <DateField value={issuedOn} />}
    </>
  );
  const back = { to: showPath('work-plan', workPlan.id), text: workPlan.title };
  return (
    <PageHeader title={t('titleOf', { number, plan: workPlan.title })} back={back} below={below}>
      <RevisionFlowHelp />
      <RevisionActions revision={revision} />
    </PageHeader>
  );
}

function RevisionFacts({ revision }: { revision: RevisionPage }) {
  const t = useMessages(planRevisionMessages);
  const { reason, importer, createdAt, decider, decidedAt } = revision;
  const facts = [
    { label: t('reason'), value: reason, wide: true },
    { label: t('importer'), value: importer.name },
    { label: t('importedAt'), value: <MomentField value={createdAt} /> },
    ...(decider
      ? [
          { label: t('decider'), value: decider.name },
          { label: t('decidedAt'), value: <MomentField value={decidedAt} /> },
        ]
      : []),
  ];
  return (
    <Panel>
      <Facts facts={facts} />
    </Panel>
  );
}

export function PlanRevisionShow() {
  const t = useMessages(planRevisionMessages);
  return (
    <RecordPage<RevisionPage>>
      {(revision) => (
        <>
          <RevisionHeader revision={revision} />
          {revision.status === 'DRAFT' && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {t('draftHint')}
            </Alert>
          )}
          <RevisionFacts revision={revision} />
          <ChangeList changes={revision.changes} counts={revision.changeCounts} />
          <AffectedAssignments affected={revision.affectedAssignments} />
        </>
      )}
    </RecordPage>
  );
}
export default PlanRevisionShow;
