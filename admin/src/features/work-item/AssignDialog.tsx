import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { AssignedOrganizationsFields } from '../assignment/AssignedOrganizationsFields.tsx';
import {
  type AssignedOrganizations,
  assignedInput,
  emptyAssigned,
  placeOfAssigned,
} from '../assignment/assignedOrganizations.ts';
import type { PointHolder } from '../assignment/assignment.graphql.ts';
import { usePointHolders } from '../assignment/usePointHolders.ts';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { AssignWorkItems, type WorkItemRow } from './work-item.graphql.ts';
import { workItemMessages } from './work-item.messages.ts';

export type Assignable = Pick<WorkItemRow, 'id' | 'number' | 'displayTitle' | 'dueOn' | 'responsible'>;

interface AssignDialogProps {
  items: readonly Assignable[];
  /** what the tasks follow from */
  publicConcernId?: string;
  open: boolean;
  onClose: () => void;
  onDone?: () => void;
}

function unique(organizations: OrganizationChoice[]): OrganizationChoice[] {
  return [...new Map(organizations.map((organization) => [organization.id, organization])).values()];
}

/** Whom the notice itself names and who does not hold it yet; for several points at once, only what they have in common by being named at all. */
function namedIn(items: readonly Assignable[], holders: readonly PointHolder[]): AssignedOrganizations {
  const held = new Set(holders.map(({ organizationId }) => organizationId));
  const named = (role: 'LEAD' | 'SUPPORT') =>
    unique(
      items.flatMap(({ responsible }) =>
        responsible.filter((unit) => unit.role === role).flatMap(({ organization }) => organization ?? []),
      ),
    ).filter(({ id }) => !held.has(id));
  const lead = named('LEAD');
  const support = named('SUPPORT').filter(({ id }) => !lead.some((other) => other.id === id));
  const dueDays = [...new Set(items.map(({ dueOn }) => dueOn))];
  return {
    ...emptyAssigned,
    ...(items.length === 1 && { lead, support }),
    dueOn: dueDays.length === 1 ? (dueDays[0] ?? '') : '',
  };
}

function ChosenItems({ items }: { items: readonly Assignable[] }) {
  const t = useMessages(workItemMessages);
  return (
    <Alert severity="info" icon={false} sx={{ '& .MuiAlert-message': { width: '100%' } }}>
      <Typography variant="caption">{t('assign.chosen')}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 96, overflowY: 'auto' }}>
        {items.map((item) => (
          <li key={item.id}>
            {item.number}. {item.displayTitle}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

export function AssignDialog({ items, publicConcernId, open, onClose, onDone }: AssignDialogProps) {
  const t = useMessages(workItemMessages);
  const holders = usePointHolders(
    items.map(({ id }) => id),
    open,
  );
  return (
    <CommandDialog
      open={open && holders !== null}
      onClose={onClose}
      onDone={() => onDone?.()}
      width="md"
      title={items.length === 1 ? t('assign.title') : t('assign.titleMany', { count: items.length })}
      submitLabel={t('assign.submit')}
      success={t('assign.done')}
      document={AssignWorkItems}
      defaultValues={namedIn(items, holders ?? [])}
      toVariables={(values) => ({
        input: {
          workItemIds: items.map(({ id }) => id),
          organizations: assignedInput(values),
          publicConcernId: publicConcernId ?? null,
        },
      })}
      placeOf={placeOfAssigned}
    >
      <ChosenItems items={items} />
      <AssignedOrganizationsFields holders={holders ?? []} />
    </CommandDialog>
  );
}
