import { stepText } from '@duban/schema/vocabulary/escalation';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { LevelChip } from './EscalationCells.tsx';
import type { PolicyStep } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';

export function PolicyTable({ steps }: { steps: readonly PolicyStep[] }) {
  const t = useMessages(escalationMessages);
  const language = useLanguage();
  return (
    <Table size="small" sx={{ maxWidth: 480 }}>
      <TableHead>
        <TableRow>
          <TableCell>{t('policy.step')}</TableCell>
          <TableCell>{t('policy.level')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {steps.map((step) => (
          <TableRow key={`${step.moment} ${step.days} ${step.level}`}>
            <TableCell sx={{ whiteSpace: { sm: 'nowrap' } }}>{stepText(step, language)}</TableCell>
            <TableCell>
              <LevelChip level={step.level} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
