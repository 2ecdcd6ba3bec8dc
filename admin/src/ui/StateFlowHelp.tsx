import type { Labels } from '@duban/schema/vocabulary/label';
import { useMessages } from '../app/i18n/messages.ts';
import { useLabel } from '../app/i18n/useLabel.ts';
import { FlowHelp } from './FlowHelp.tsx';
import { uiMessages } from './ui.messages.ts';

interface StateFlowHelpProps<Status extends string, Action extends string> {
  title: string;
  intro: string;
  closing: string;
  transitions: readonly { from: Status; action: Action; to: Status }[];
  statuses: Labels<Status>;
  actions: Labels<Action>;
}

/** A record's table of states, in its own words. */
export function StateFlowHelp<Status extends string, Action extends string>({
  title,
  intro,
  closing,
  transitions,
  statuses,
  actions,
}: StateFlowHelpProps<Status, Action>) {
  const t = useMessages(uiMessages);
  const label = useLabel();
  const rows = transitions.map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: [label(statuses, from), label(actions, action), label(statuses, to)],
  }));
  return (
    <FlowHelp
      texts={{ open: t('flow.open'), title, intro, closing, close: t('close') }}
      columns={[t('flow.from'), t('flow.action'), t('flow.to')]}
      rows={rows}
    />
  );
}
