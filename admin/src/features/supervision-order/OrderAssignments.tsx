import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import type { ConcernedAssignment, OrderPage } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

const listStyle = { m: 0, p: 0, listStyle: 'none' } as const;
const rowStyle = { px: 2, py: 1, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } } as const;

function Concerned({ assignment }: { assignment: ConcernedAssignment }) {
  const { workItem, organization } = assignment;
  return (
    <Box component="li" sx={{ ...rowStyle, display: 'flex', gap: 1 }}>
      <Box sx={{ pt: '2px' }}>
        <LightDot light={assignment.light} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <RowLink to={showPath('assignment', assignment.id)}>
          {workItem.number}. {workItem.displayTitle}
        </RowLink>
        <Box sx={{ display: 'flex', gap: 1.5, fontSize: '0.75rem', color: 'text.secondary' }}>
          <span>{organization.shortName}</span>
          <span>{assignment.percent}%</span>
          <DateField value={assignment.dueOn} />
        </Box>
      </Box>
    </Box>
  );
}

export function OrderAssignments({ assignments }: Pick<OrderPage, 'assignments'>) {
  const t = useMessages(supervisionOrderMessages);
  return (
    <Panel
      title={t('assignments')}
      aside={assignments.length > 0 ? assignments.length : undefined}
      padded={false}
    >
      {assignments.length === 0 ? (
        <EmptyState compact title={t('noAssignments')} />
      ) : (
        <Box component="ul" sx={listStyle}>
          {assignments.map((assignment) => (
            <Concerned key={assignment.id} assignment={assignment} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
