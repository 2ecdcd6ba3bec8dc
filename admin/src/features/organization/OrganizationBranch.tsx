import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { Failure } from '../../ui/Failure.tsx';
import { OrganizationRow } from './OrganizationRow.tsx';
import type { OfferedOrganizations } from './organization.graphql.ts';
import { organizationMessages } from './organization.messages.ts';
import { type OrganizationNode, OrganizationNodes } from './tree.graphql.ts';
import type { TreeState } from './useTreeState.ts';

const atOnce = 100;

interface BranchProps {
  tree: TreeState;
  /** whose children, or which roots */
  filter: OfferedOrganizations;
  depth: number;
}

function Node({ node, tree, depth }: { node: OrganizationNode; tree: TreeState; depth: number }) {
  const open = node.childCount > 0 && tree.isOpen(node);
  return (
    <li>
      <OrganizationRow node={node} tree={tree} depth={depth} open={open} expandable={node.childCount > 0} />
      {open && <OrganizationBranch tree={tree} filter={{ parentId: node.id }} depth={depth + 1} />}
    </li>
  );
}

/** One level of the tree, read when it is opened; no bureau has a hundred subordinates. */
export function OrganizationBranch({ tree, filter, depth }: BranchProps) {
  const t = useMessages(organizationMessages);
  const { data, error, refetch } = useDocument(
    OrganizationNodes,
    { filter: { ...filter, withAbolished: tree.withAbolished }, first: atOnce },
    { staleTime: 60_000 },
  );
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" sx={{ m: 1, height: 28 }} />;
  const { nodes } = data.organizations;
  if (nodes.length === 0) {
    return (
      <Box sx={{ py: 1, pl: `${16 + depth * 20 + 28}px`, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('noChildren')}
      </Box>
    );
  }
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {nodes.map((node) => (
        <Node key={node.id} node={node} tree={tree} depth={depth} />
      ))}
    </Box>
  );
}
