import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useDeferredValue, useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { surfaces } from '../../ui/tones.ts';
import { CalendarWarning } from '../calendar/CalendarWarning.tsx';
import { useViewer, type Viewer } from '../session/viewer.ts';
import { FoundOrganizations } from './FoundOrganizations.tsx';
import { OrganizationActions } from './OrganizationActions.tsx';
import { OrganizationBranch } from './OrganizationBranch.tsx';
import { organizationMessages } from './organization.messages.ts';
import { TreeTools } from './TreeTools.tsx';
import { columns, headStyle } from './treeStyle.ts';
import { type TreeState, useTreeState } from './useTreeState.ts';

function Head() {
  const t = useMessages(organizationMessages);
  return (
    <Box aria-hidden="true" sx={headStyle}>
      {columns.map((column) => (
        <span key={column}>{t(`columns.${column}`)}</span>
      ))}
      <span />
    </Box>
  );
}

function Rows({ tree, search }: { tree: TreeState; search: string }) {
  if (search) return <FoundOrganizations tree={tree} search={search} />;
  return <OrganizationBranch tree={tree} filter={{ level: 'PROVINCE', kind: 'BUREAU' }} depth={0} />;
}

function Tree({ viewer }: { viewer: Viewer }) {
  const t = useMessages(organizationMessages);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const tree = useTreeState(viewer.organization);
  return (
    <>
      <PageHeader title={t('name')} />
      <CalendarWarning />
      <Card>
        <Box sx={{ px: { xs: 1.5, md: 2 }, py: 1.25, borderBottom: `1px solid ${surfaces.faintLine}` }}>
          <TreeTools search={search} onSearch={setSearch} tree={tree} />
        </Box>
        <Head />
        <Rows tree={tree} search={wanted} />
      </Card>
      <OrganizationActions chosen={tree.chosen} onClose={tree.leave} />
    </>
  );
}

export function OrganizationTree() {
  const viewer = useViewer();
  return viewer ? <Tree viewer={viewer} /> : <WaitingPage />;
}
export default OrganizationTree;
