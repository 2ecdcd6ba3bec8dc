import type { Labels } from '@duban/schema/vocabulary/label';
import { useMessages } from '../app/i18n/messages.ts';
import { useLabel } from '../app/i18n/useLabel.ts';
import { FlowHelp } from './FlowHelp.tsx';
import { uiMessages } from './ui.messages.ts';

interface States<Status extends string, Action extends string> {
  transitions: readonly { from: Status; action: Action; to: Status }[];
  statuses: Labels<Status>;
  actions: Labels<Action>;
}

function useRows<Status extends string, Action extends string>(states: States<Status, Action> | undefined) {
  const label = useLabel();
  return (states?.transitions ?? []).map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: states
      ? [label(states.statuses, from), label(states.actions, action), label(states.statuses, to)]
      : [],
  }));
}

interface StateFlowHelpProps<
  Status extends string,
  Action extends string,
  OtherStatus extends string,
  OtherAction extends string,
> extends States<Status, Action> {
  title: string;
  intro: string;
  closing: string;
  /** what it does to another record */
  also?: States<OtherStatus, OtherAction> & { title: string };
}

/** A record's table of states, in its own words. */
export function StateFlowHelp<
  Status extends string,
  Action extends string,
  OtherStatus extends string = never,
  OtherAction extends string = never,
>({ title, intro, closing, also, ...states }: StateFlowHelpProps<Status, Action, OtherStatus, OtherAction>) {
  const t = useMessages(uiMessages);
  const columns = [t('flow.from'), t('flow.action'), t('flow.to')];
  const rows = useRows(states);
  const others = useRows(also);
  return (
    <FlowHelp
      texts={{ open: t('flow.open'), title, intro, closing, close: t('close') }}
      columns={columns}
      rows={rows}
      {...(also && { also: { title: also.title, columns, rows: others } })}
    />
  );
}
