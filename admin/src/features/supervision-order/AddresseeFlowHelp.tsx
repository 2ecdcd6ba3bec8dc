import {
  addresseeActionLabels,
  addresseeStatusLabels,
  addresseeTransitions,
} from '@duban/schema/vocabulary/supervision-order';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { FlowHelp } from '../../ui/FlowHelp.tsx';
import { addresseeMessages } from './addressee.messages.ts';

/** What becomes of an addressee's answer, and whose turn it is. */
export function AddresseeFlowHelp() {
  const t = useMessages(addresseeMessages);
  const label = useLabel();
  const rows = addresseeTransitions.map(({ from, action, to }) => ({
    key: `${from} ${action}`,
    cells: [
      label(addresseeStatusLabels, from),
      t(action === 'REPLY' ? 'flow.addressee' : 'flow.issuer'),
      label(addresseeActionLabels, action),
      label(addresseeStatusLabels, to),
    ],
  }));
  return (
    <FlowHelp
      texts={{
        open: t('flow.open'),
        title: t('flow.title'),
        intro: t('flow.intro'),
        closing: t('flow.closing'),
        close: t('flow.close'),
      }}
      columns={[t('flow.from'), t('flow.by'), t('flow.action'), t('flow.to')]}
      rows={rows}
    />
  );
}
