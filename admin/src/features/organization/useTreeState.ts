import type { OrganizationAction } from '@duban/schema/vocabulary/organization';
import { useState } from 'react';
import type { Viewer } from '../session/viewer.ts';
import type { OrganizationNode } from './tree.graphql.ts';

/** The action that was chosen on a node, while its dialog is open. */
export interface ChosenAction {
  node: OrganizationNode;
  action: OrganizationAction;
}

/** What is open, what the viewer wants to see, and what is being done. */
export interface TreeState {
  isOpen: (node: OrganizationNode) => boolean;
  toggle: (node: OrganizationNode) => void;
  withAbolished: boolean;
  showAbolished: (shown: boolean) => void;
  chosen: ChosenAction | null;
  choose: (chosen: ChosenAction) => void;
  leave: () => void;
}

/** Begins open down to the viewer's own organization: below the province one sees no city but one's own. */
export function useTreeState({ id, level }: Viewer['organization']): TreeState {
  const [open, setOpen] = useState<Readonly<Record<string, boolean>>>({});
  const [withAbolished, showAbolished] = useState(false);
  const [chosen, setChosen] = useState<ChosenAction | null>(null);
  const leadsToOwn = (node: OrganizationNode) =>
    node.parent === null || node.id === id || (level !== 'PROVINCE' && node.level === 'CITY');
  const isOpen = (node: OrganizationNode) => open[node.id] ?? leadsToOwn(node);
  return {
    isOpen,
    toggle: (node) => setOpen((before) => ({ ...before, [node.id]: !isOpen(node) })),
    withAbolished,
    showAbolished,
    chosen,
    choose: setChosen,
    leave: () => setChosen(null),
  };
}
