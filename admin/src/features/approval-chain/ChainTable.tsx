import { approvalPlaceLabels, approvalStepKindLabels } from '@duban/schema/vocabulary/approval-chain';
import { roleLabels } from '@duban/schema/vocabulary/user';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { Tag } from '../../ui/StatusChip.tsx';
import type { ChainStep } from './approval-chain.graphql.ts';
import { approvalChainMessages } from './approval-chain.messages.ts';

function useWho() {
  const t = useMessages(approvalChainMessages);
  const label = useLabel();
  return ({ place, role, body }: ChainStep) => {
    if (body) return t('outside', { body });
    if (!place || !role) return t('drafts');
    return `${label(approvalPlaceLabels, place)} · ${label(roleLabels, role)}`;
  };
}

const tones = { DRAFT: 'neutral', REVIEW: 'info', OUTSIDE: 'warning' } as const;

export function ChainTable({ steps }: { steps: readonly ChainStep[] }) {
  const t = useMessages(approvalChainMessages);
  const label = useLabel();
  const who = useWho();
  return (
    <Table size="small" sx={{ maxWidth: 820 }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 48 }}>{t('fields.order')}</TableCell>
          <TableCell>{t('fields.name')}</TableCell>
          <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>{t('fields.kind')}</TableCell>
          <TableCell>{t('fields.who')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {steps.map((step, index) => (
          <TableRow key={step.name}>
            <TableCell>{index + 1}</TableCell>
            <TableCell>{step.name}</TableCell>
            <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
              <Tag tone={tones[step.kind]}>{label(approvalStepKindLabels, step.kind)}</Tag>
            </TableCell>
            <TableCell>{who(step)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
