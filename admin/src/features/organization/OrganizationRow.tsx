import { organizationKindLabels, organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay, today } from '../../ui/dates.ts';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { organizationMessages } from './organization.messages.ts';
import type { OrganizationNode } from './tree.graphql.ts';
import { rowStyle } from './treeStyle.ts';
import type { TreeState } from './useTreeState.ts';

interface RowProps {
  node: OrganizationNode;
  tree: TreeState;
  depth: number;
  open?: boolean;
  expandable?: boolean;
  /** names its superiors, where it stands apart from them */
  withPath?: boolean;
}

const step = 20;
const wide = { display: { xs: 'none', md: 'block' } } as const;

function Toggle({ node, tree, open = false, expandable = false }: RowProps) {
  const t = useMessages(organizationMessages);
  if (!expandable) return <Box component="span" sx={{ width: 28, flex: 'none' }} />;
  return (
    <IconButton
      size="small"
      aria-expanded={open}
      aria-label={t(open ? 'collapse' : 'expand', { name: node.shortName })}
      onClick={() => tree.toggle(node)}
      sx={{ width: 28, height: 28, flex: 'none' }}
    >
      <ChevronRightIcon sx={{ fontSize: 18, transform: open ? 'rotate(90deg)' : 'none' }} />
    </IconButton>
  );
}

function End({ node }: { node: OrganizationNode }) {
  const t = useMessages(organizationMessages);
  const language = useLanguage();
  if (!node.validTo) return null;
  const day = formatDay(node.validTo, language, true);
  const key = node.validTo < today() ? 'abolished' : 'toBeAbolished';
  return <Tag tone="warning">{t(key, { day })}</Tag>;
}

function pathOf({ parent }: OrganizationNode): string {
  const superiors = [parent?.parent?.parent, parent?.parent, parent];
  return superiors.flatMap((superior) => superior?.shortName ?? []).join(' › ');
}

function Name({ node, withPath = false }: RowProps) {
  const label = useLabel();
  const facts = [
    label(organizationKindLabels, node.kind),
    label(organizationLevelLabels, node.level),
    node.divisionCode,
  ];
  return (
    <Box sx={{ minWidth: 0, py: 0.75 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
        <Box component="span" sx={{ fontWeight: node.kind === 'BUREAU' ? 500 : 400, fontSize: '0.875rem' }}>
          {node.name}
        </Box>
        {node.shortName !== node.name && (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {node.shortName}
          </Box>
        )}
        <End node={node} />
      </Box>
      {withPath && <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{pathOf(node)}</Box>}
      <Box sx={{ display: { xs: 'block', md: 'none' }, fontSize: '0.75rem', color: 'text.secondary' }}>
        {facts.filter(Boolean).join(' · ')}
      </Box>
    </Box>
  );
}

function Menu({ node, tree }: RowProps) {
  const t = useMessages(organizationMessages);
  const actions = node.availableActions.map((action) => ({
    action,
    text: t(`actions.${action}`),
    grave: action === 'ABOLISH',
  }));
  return (
    <RowMenu
      label={t('actionsOf', { name: node.shortName })}
      actions={actions}
      onAction={(action) => tree.choose({ node, action })}
    />
  );
}

export function OrganizationRow(props: RowProps) {
  const label = useLabel();
  const { node, depth } = props;
  return (
    <Box sx={rowStyle}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.25, minWidth: 0, pl: `${depth * step}px` }}>
        <Toggle {...props} />
        <Name {...props} />
      </Box>
      <Box sx={wide}>{label(organizationKindLabels, node.kind)}</Box>
      <Box sx={wide}>{label(organizationLevelLabels, node.level)}</Box>
      <Box sx={{ ...wide, fontVariantNumeric: 'tabular-nums' }}>{node.divisionCode}</Box>
      <Box sx={wide}>{node.documentPrefix}</Box>
      <Menu {...props} />
    </Box>
  );
}
