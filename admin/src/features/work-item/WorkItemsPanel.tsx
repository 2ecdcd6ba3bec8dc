import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { WorkItemLinks } from './WorkItemLinks.tsx';
import type { WorkItemChoice } from './workItemChoices.graphql.ts';

interface WorkItemsPanelProps {
  title: string;
  items: readonly WorkItemChoice[];
  /** what is said where there are none */
  empty: string;
}

/** On the page of what is about points of the plan: which. */
export function WorkItemsPanel({ title, items, empty }: WorkItemsPanelProps) {
  return (
    <Panel title={title} aside={items.length > 0 ? items.length : undefined}>
      {items.length === 0 ? <EmptyState compact title={empty} /> : <WorkItemLinks items={items} />}
    </Panel>
  );
}
