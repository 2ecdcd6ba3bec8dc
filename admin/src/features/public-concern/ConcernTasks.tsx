import { assignmentStatusLabels } from '@duban/schema/vocabulary/assignment';
import { supervisionOrderStatusLabels } from '@duban/schema/vocabulary/supervision-order';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { ConcernPage } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

function Row({ link, children }: { link: ReactNode; children: ReactNode }) {
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      {link}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

/** Assignments and orders that followed from it. */
export function ConcernTasks({ row }: { row: ConcernPage }) {
  const t = useMessages(publicConcernMessages);
  const label = useLabel();
  const { assignments, supervisionOrders } = row;
  const count = assignments.length + supervisionOrders.length;
  return (
    <Panel title={t('tasks')} aside={count > 0 ? count : undefined}>
      {count === 0 ? (
        <EmptyState compact title={t('noTasks')} />
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {assignments.map((one) => (
            <Row
              key={one.id}
              link={
                <RowLink to={showPath('assignment', one.id)}>
                  {one.workItem.number}. {one.workItem.displayTitle}
                </RowLink>
              }
            >
              <LightDot light={one.light} />
              <span>{one.organization.shortName}</span>
              <span>{label(assignmentStatusLabels, one.status)}</span>
              <DateField value={one.dueOn} near />
            </Row>
          ))}
          {supervisionOrders.map((one) => (
            <Row
              key={one.id}
              link={<RowLink to={showPath('supervision-order', one.id)}>{one.number}</RowLink>}
            >
              <LightDot light={one.light} />
              <span>{label(supervisionOrderStatusLabels, one.status)}</span>
              <DateField value={one.dueOn} near />
            </Row>
          ))}
        </Box>
      )}
    </Panel>
  );
}
