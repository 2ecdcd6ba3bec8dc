import Box from '@mui/material/Box';
import { ListContextProvider, ResourceContextProvider, useList } from 'ra-core';
import { useMessages } from '../../app/i18n/messages.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AssignmentRows } from './AssignmentRows.tsx';
import type { AssignmentPage, AssignmentRow } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';
import { RollUpHelp } from './RollUpHelp.tsx';

const most = 200;

/** The panel takes two thirds of the page: eight columns stand closer, and long heads on two lines. */
const closer = { '& th': { whiteSpace: 'normal' }, '& th, & td': { px: 1 } } as const;

function Rows({ rows }: { rows: AssignmentRow[] }) {
  const list = useList<AssignmentRow>({
    data: rows,
    perPage: most,
    resource: 'assignment',
    sort: { field: 'dueOn', order: 'ASC' },
  });
  return (
    <ResourceContextProvider value="assignment">
      <ListContextProvider value={list}>
        <Box sx={closer}>
          <AssignmentRows ofOneItem ofOneParent emptyTitle="" />
        </Box>
      </ListContextProvider>
    </ResourceContextProvider>
  );
}

/** How many there are, how far they are in all, and how that counts. */
function PartsStanding({ assignment }: { assignment: AssignmentPage }) {
  const t = useMessages(assignmentMessages);
  return (
    <>
      <span>{t('children.count', { count: assignment.children.length })}</span>
      {typeof assignment.partsPercent === 'number' && (
        <span>{t('children.percent', { percent: assignment.partsPercent })}</span>
      )}
      <RollUpHelp />
    </>
  );
}

export function ChildAssignments({ assignment }: { assignment: AssignmentPage }) {
  const t = useMessages(assignmentMessages);
  const { children, availableActions } = assignment;
  const hint = availableActions.includes('BREAK_DOWN') ? 'children.emptyHint' : 'children.emptyHintReader';
  return (
    <Panel
      title={t('children.title')}
      aside={children.length > 0 && <PartsStanding assignment={assignment} />}
      padded={false}
    >
      {children.length === 0 ? (
        <EmptyState compact title={t('children.empty')} hint={t(hint)} />
      ) : (
        <Rows rows={children} />
      )}
    </Panel>
  );
}
