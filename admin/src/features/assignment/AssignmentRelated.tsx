import { supervisionOrderStatusLabels } from '@duban/schema/vocabulary/supervision-order';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { AssignmentPage } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';

function Entry({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      {title}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ '& + &': { mt: 1.5 } }}>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {children}
      </Box>
    </Box>
  );
}

function Orders({ orders }: { orders: AssignmentPage['supervisionOrders'] }) {
  const t = useMessages(assignmentMessages);
  const label = useLabel();
  return (
    <Group title={t('related.orders')}>
      {orders.map((order) => (
        <Entry
          key={order.id}
          title={<RowLink to={showPath('supervision-order', order.id)}>{order.number}</RowLink>}
        >
          <LightDot light={order.light} />
          <span>{label(supervisionOrderStatusLabels, order.status)}</span>
          <DateField value={order.dueOn} near />
        </Entry>
      ))}
    </Group>
  );
}

export function AssignmentRelated({ assignment }: { assignment: AssignmentPage }) {
  const t = useMessages(assignmentMessages);
  const { supervisionOrders, publicityActivities } = assignment;
  const nothing = supervisionOrders.length + publicityActivities.length === 0;
  return (
    <Panel title={t('related.title')}>
      {nothing && <EmptyState compact title={t('related.empty')} />}
      {supervisionOrders.length > 0 && <Orders orders={supervisionOrders} />}
      {publicityActivities.length > 0 && (
        <Group title={t('related.activities')}>
          {publicityActivities.map((activity) => (
            <Entry
              key={activity.id}
              title={<RowLink to={showPath('publicity-activity', activity.id)}>{activity.title}</RowLink>}
            >
              <span>{activity.organization.shortName}</span>
              <DateField value={activity.startsOn} />
            </Entry>
          ))}
        </Group>
      )}
    </Panel>
  );
}
