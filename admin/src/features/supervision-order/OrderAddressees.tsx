import { addresseeStatusLabels, answerOwed } from '@duban/schema/vocabulary/supervision-order';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay, formatMoment } from '../../ui/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { AddresseeActions } from './AddresseeActions.tsx';
import { AddresseeFlowHelp } from './AddresseeFlowHelp.tsx';
import { addresseeMessages } from './addressee.messages.ts';
import { addresseeTones } from './orderTones.ts';
import type { OrderAddressee, OrderPage } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

/** Where it stands, in small words below its name. */
function useStanding(closed: boolean) {
  const t = useMessages(addresseeMessages);
  const language = useLanguage();
  return ({ round, status, dueOn, rectification, concludedSeenAt }: OrderAddressee): string[] => [
    ...(round > 1 ? [t('round', { round })] : []),
    ...(answerOwed.includes(status) ? [t('due', { day: formatDay(dueOn, language) })] : []),
    ...(rectification && status !== 'VERIFIED' ? [t('rectification')] : []),
    ...(closed
      ? [concludedSeenAt ? t('seen', { moment: formatMoment(concludedSeenAt, language) }) : t('unseen')]
      : []),
  ];
}

/** Each addressee with its own state, round and next step; what is awaited first. */
export function OrderAddressees({ order }: { order: OrderPage }) {
  const t = useMessages(addresseeMessages);
  const count = useMessages(supervisionOrderMessages);
  const standingOf = useStanding(order.status === 'CLOSED');
  const owed = order.addressees.filter(({ status }) => answerOwed.includes(status));
  const answered = order.addressees.filter(({ status }) => !answerOwed.includes(status));
  const replied = count('repliedOf', { replied: answered.length, total: order.addressees.length });
  const aside = (
    <>
      <span>{replied}</span>
      <AddresseeFlowHelp />
    </>
  );
  return (
    <Panel title={t('title')} aside={aside} padded={false}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 420, overflowY: 'auto' }}>
        {[...owed, ...answered].map((addressee) => (
          <Box
            component="li"
            key={addressee.id}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              px: 2,
              py: 0.75,
              minHeight: 44,
              '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }} title={addressee.organization.name}>
              {addressee.organization.shortName}
              <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
                {standingOf(addressee).join(' · ')}
              </Box>
            </Box>
            <StatusChip status={addressee.status} labels={addresseeStatusLabels} tones={addresseeTones} />
            <AddresseeActions addressee={addressee} />
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
