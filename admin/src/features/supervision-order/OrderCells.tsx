import {
  answerOwed,
  orderKindLabels,
  supervisionOrderStatusLabels,
  urgencyLabels,
} from '@duban/schema/vocabulary/supervision-order';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { daysFromToday } from '../../ui/dates.ts';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { StatusChip, Tag } from '../../ui/StatusChip.tsx';
import { tones } from '../../ui/tones.ts';
import { orderTones, urgencyTones } from './orderTones.ts';
import type { OrderRow } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

const namesShown = 3;

export function OrderStatus({ status }: Pick<OrderRow, 'status'>) {
  return <StatusChip status={status} labels={supervisionOrderStatusLabels} tones={orderTones} />;
}

export function KindTag({ kind }: Pick<OrderRow, 'kind'>) {
  const label = useLabel();
  return <Tag tone={kind === 'DAILY_FOLLOW_UP' ? 'neutral' : 'info'}>{label(orderKindLabels, kind)}</Tag>;
}

/** Said only where it is out of the ordinary. */
export function UrgencyChip({ urgency }: Pick<OrderRow, 'urgency'>) {
  if (urgency === 'NORMAL') return null;
  return <StatusChip status={urgency} labels={urgencyLabels} tones={urgencyTones} />;
}

export function OrderDue({ order }: { order: Pick<OrderRow, 'dueOn' | 'status'> }) {
  const open = order.status === 'ISSUED';
  const overdue = open && daysFromToday(order.dueOn) < 0;
  return (
    <Box component="span" sx={overdue ? { color: tones.danger.text } : undefined}>
      <DateField value={order.dueOn} near={open} />
    </Box>
  );
}

export function Addressees({ addressees }: Pick<OrderRow, 'addressees'>) {
  const t = useMessages(supervisionOrderMessages);
  const separator = useLanguage() === 'zh' ? '、' : ', ';
  const names = addressees.slice(0, namesShown).map(({ organization }) => organization.shortName);
  const replied = addressees.filter(({ status }) => !answerOwed.includes(status)).length;
  return (
    <Box sx={{ display: 'grid' }}>
      <span>
        {names.join(separator)}
        {addressees.length > namesShown && ` ${t('andMore', { count: addressees.length })}`}
      </span>
      <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {t('repliedOf', { replied, total: addressees.length })}
      </Box>
    </Box>
  );
}

export function OrderCard({ order }: { order: OrderRow }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.8125rem' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
        <Box sx={{ flex: 1 }}>
          <RowLink to={showPath('supervision-order', order.id)}>{order.number}</RowLink>
        </Box>
        <LightDot light={order.light} />
      </Box>
      <Requirement text={order.requirement} />
      <Addressees addressees={order.addressees} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <KindTag kind={order.kind} />
        <OrderStatus status={order.status} />
        <UrgencyChip urgency={order.urgency} />
        <OrderDue order={order} />
      </Box>
    </Box>
  );
}

/** Its first two lines. */
export function Requirement({ text }: { text: string }) {
  return (
    <Box
      title={text}
      sx={{
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        minWidth: 200,
      }}
    >
      {text}
    </Box>
  );
}
