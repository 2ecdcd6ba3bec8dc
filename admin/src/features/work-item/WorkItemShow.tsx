import { type WorkItemAction, workItemActionLabels } from '@duban/schema/vocabulary/work-plan';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { listPath, RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useSectionName } from '../../ui/ordinals.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PercentBar } from '../../ui/PercentBar.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { FiguresPanel } from '../assignment/FiguresPanel.tsx';
import { StatusBar } from '../assignment/StatusBar.tsx';
import { MeasurePanel } from '../measure/MeasurePanel.tsx';
import { WithdrawnPoint } from '../plan-revision/WithdrawnPoint.tsx';
import { useViewer } from '../session/viewer.ts';
import { ItemFacts } from '../work-plan/ItemFacts.tsx';
import { AssignDialog } from './AssignDialog.tsx';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import { CoverageText } from './WorkItemCells.tsx';
import { WorkItemTabs } from './WorkItemTabs.tsx';
import type { WorkItemPage } from './work-item.graphql.ts';
import { workItemMessages } from './work-item.messages.ts';

function ItemActions({ item }: { item: WorkItemPage }) {
  const [open, setOpen] = useState<WorkItemAction | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <ActionBar
        available={item.availableActions.filter(
          (action) => action !== 'REQUIRE_EVIDENCE' || item.targets.length > 0,
        )}
        labels={workItemActionLabels}
        order={['ASSIGN', 'REQUIRE_EVIDENCE']}
        onAction={setOpen}
      />
      <AssignDialog items={[item]} open={open === 'ASSIGN'} onClose={close} />
      <EvidenceDialog item={item} open={open === 'REQUIRE_EVIDENCE'} onClose={close} />
    </>
  );
}

function ItemHeader({ item }: { item: WorkItemPage }) {
  const t = useMessages(workItemMessages);
  const sectionName = useSectionName();
  const below = (
    <>
      <span>{t('numberOf', { number: item.number })}</span>
      <span>{sectionName(item.section)}</span>
      <LightDot light={item.light} labelled />
      <PercentBar value={item.percent} width={120} />
    </>
  );
  const back = { to: listPath('work-item', { workPlanId: item.workPlan.id }), text: t('name') };
  return (
    <PageHeader title={item.displayTitle} back={back} below={below}>
      <ItemActions item={item} />
    </PageHeader>
  );
}

/** So many are named; beyond them one reads the assignments below. */
const mostLeads = 6;

/** Joint leads stand side by side, in the order in which they were given it. */
function LeadNames({ leads }: Pick<WorkItemPage, 'leads'>) {
  const t = useMessages(workItemMessages);
  if (leads.length === 0) return t('noLead');
  const names = leads.slice(0, mostLeads).map(({ shortName }) => shortName);
  const listed = names.join(t('listComma'));
  return leads.length > mostLeads ? t('manyLeads', { names: listed, count: leads.length }) : listed;
}

function Standing({ item }: { item: WorkItemPage }) {
  const t = useMessages(workItemMessages);
  const rows = [
    {
      label: t('plan'),
      value: <RowLink to={showPath('work-plan', item.workPlan.id)}>{item.workPlan.title}</RowLink>,
    },
    { label: t('fields.lead'), value: <LeadNames leads={item.leads} /> },
    { label: t('fields.assignments'), value: <StatusBar counts={item.assignmentCounts} width="100%" /> },
    { label: t('fields.coverage'), value: <CoverageText coverage={item.coverage} /> },
  ];
  return (
    <Panel title={t('facts')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.25 }}>
        {rows.map(({ label, value }) => (
          <div key={label}>
            <Box component="dt" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              {value}
            </Box>
          </div>
        ))}
      </Box>
    </Panel>
  );
}

export function WorkItemShow() {
  const t = useMessages(workItemMessages);
  // Others share out what they were given themselves, from their own assignment.
  const isGiver = useViewer()?.organization.level === 'PROVINCE';
  return (
    <RecordPage<WorkItemPage>>
      {(item) => (
        <>
          <ItemHeader item={item} />
          <WithdrawnPoint withdrawnOn={item.withdrawnOn} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' },
            }}
          >
            <Panel title={t('requirement')}>
              <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72em' }}>{item.requirement}</Typography>
              <ItemFacts item={item} />
            </Panel>
            <Standing item={item} />
          </Box>
          <FiguresPanel
            workItemId={item.id}
            figures={item.figures}
            canSplit={isGiver && item.availableActions.includes('ASSIGN')}
          />
          <MeasurePanel item={item} />
          <WorkItemTabs item={item} />
        </>
      )}
    </RecordPage>
  );
}
export default WorkItemShow;
