import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { OrganizationRow } from './OrganizationRow.tsx';
import { organizationMessages } from './organization.messages.ts';
import { OrganizationNodes } from './tree.graphql.ts';
import type { TreeState } from './useTreeState.ts';

const shown = 100;

/** What a search found, each with what it stands below. */
export function FoundOrganizations({ tree, search }: { tree: TreeState; search: string }) {
  const t = useMessages(organizationMessages);
  const { data, error, refetch } = useDocument(OrganizationNodes, {
    filter: { search, withAbolished: tree.withAbolished },
    first: shown,
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" sx={{ m: 1, height: 28 }} />;
  const { nodes, totalCount } = data.organizations;
  if (nodes.length === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  const told = totalCount > nodes.length ? 'foundFirst' : 'found';
  return (
    <>
      <Box role="status" sx={{ px: 2, py: 0.75, fontSize: '0.75rem', color: 'text.secondary' }}>
        {t(told, { count: totalCount, shown: nodes.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {nodes.map((node) => (
          <li key={node.id}>
            <OrganizationRow node={node} tree={tree} depth={0} withPath />
          </li>
        ))}
      </Box>
    </>
  );
}
