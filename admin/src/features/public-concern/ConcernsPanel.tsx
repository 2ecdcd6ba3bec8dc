import type { ConcernStatus } from '@duban/schema/vocabulary/public-concern';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ConcernStatusChip } from './ConcernCells.tsx';
import { publicConcernMessages } from './public-concern.messages.ts';

interface Concern {
  id: string;
  title: string;
  status: ConcernStatus;
  raisedOn: string;
}

/** On the page of a task: the concerns that it follows from. Nothing where there are none. */
export function ConcernsPanel({ concerns }: { concerns: readonly Concern[] }) {
  const t = useMessages(publicConcernMessages);
  if (concerns.length === 0) return null;
  return (
    <Panel title={t('source')} aside={concerns.length}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {concerns.map((one) => (
          <li key={one.id}>
            <RowLink to={showPath('public-concern', one.id)}>{one.title}</RowLink>
            <Box sx={{ display: 'flex', gap: 1, mt: 0.25, fontSize: '0.75rem', color: 'text.secondary' }}>
              <ConcernStatusChip status={one.status} />
              <DateField value={one.raisedOn} />
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
