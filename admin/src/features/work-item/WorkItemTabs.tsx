import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { EmbeddedList } from '../../ui/list/ListPage.tsx';
import { surfaces } from '../../ui/tones.ts';
import { AssignmentRows } from '../assignment/AssignmentRows.tsx';
import { ItemVersions } from '../plan-revision/ItemVersions.tsx';
import { ReportRows } from '../progress-report/ReportRows.tsx';
import { CoverageLists } from './CoverageLists.tsx';
import { ItemHistory } from './ItemHistory.tsx';
import type { WorkItemPage } from './work-item.graphql.ts';
import { workItemMessages } from './work-item.messages.ts';

const tabs = ['assignments', 'reports', 'coverage', 'history', 'versions'] as const;
type TabName = (typeof tabs)[number];

function Assignments({ item }: { item: WorkItemPage }) {
  const t = useMessages(workItemMessages);
  const hint = item.availableActions.includes('ASSIGN')
    ? 'assignments.emptyHint'
    : 'assignments.emptyHintReader';
  return (
    <EmbeddedList
      resource="assignment"
      filter={{ workItemId: item.id }}
      sort={{ field: 'dueOn', order: 'ASC' }}
      perPage={25}
    >
      <AssignmentRows ofOneItem emptyTitle={t('assignments.empty')} emptyHint={t(hint)} />
    </EmbeddedList>
  );
}

function Reports({ item }: { item: WorkItemPage }) {
  const t = useMessages(workItemMessages);
  return (
    <EmbeddedList resource="progress-report" filter={{ workItemId: item.id }}>
      <ReportRows emptyTitle={t('reports.empty')} emptyHint={t('reports.emptyHint')} />
    </EmbeddedList>
  );
}

export function WorkItemTabs({ item }: { item: WorkItemPage }) {
  const t = useMessages(workItemMessages);
  const [tab, setTab] = useState<TabName>('assignments');
  return (
    <Card>
      <Tabs
        value={tab}
        variant="scrollable"
        onChange={(_event, next: TabName) => setTab(next)}
        sx={{ borderBottom: `1px solid ${surfaces.faintLine}`, px: 1 }}
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            value={name}
            label={t(`tabs.${name}`)}
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
          />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'assignments' && <Assignments item={item} />}
        {tab === 'reports' && <Reports item={item} />}
        {tab === 'coverage' && <CoverageLists itemId={item.id} />}
        {tab === 'history' && <ItemHistory itemId={item.id} />}
        {tab === 'versions' && <ItemVersions itemId={item.id} />}
      </div>
    </Card>
  );
}
