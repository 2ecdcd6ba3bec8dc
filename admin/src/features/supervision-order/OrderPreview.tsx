import { documentPrefixOf, type OrderKind } from '@duban/schema/vocabulary/supervision-order';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { useViewer } from '../session/viewer.ts';
import { OrderDocument } from './OrderDocument.tsx';
import type { OrderValues } from './orderValues.ts';
import { OrderIssuer } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

/** 粤质监督办〔2026〕: what of the number is known before it is issued. */
function useNumberToBe(kind: OrderKind): string | null {
  const viewer = useViewer();
  const { data } = useDocument(
    OrderIssuer,
    { id: viewer?.organization.id ?? '' },
    { enabled: viewer !== undefined, staleTime: 60_000 },
  );
  const prefix = data?.organization && documentPrefixOf(data.organization, kind);
  return prefix ? `${prefix}〔${today().slice(0, 4)}〕  号` : null;
}

/** The order as it will read, kept up with the form. */
export function OrderPreview() {
  const t = useMessages(supervisionOrderMessages);
  const viewer = useViewer();
  const { control } = useFormContext<OrderValues>();
  const [organizations, assignments, requirement, dueOn, urgency, kind] = useWatch({
    control,
    name: ['organizations', 'assignments', 'requirement', 'dueOn', 'urgency', 'kind'],
  });
  const number = useNumberToBe(kind);
  const order = {
    issuer: viewer?.organization.name ?? '',
    number,
    kind,
    urgency,
    addressees: organizations.map(({ name }) => name),
    requirement: requirement.trim(),
    assignments: assignments.map(({ id, workItem, organization }) => ({
      id,
      text: `${workItem.number}. ${workItem.displayTitle} (${organization.shortName})`,
    })),
    dueOn,
    issuedOn: today(),
  };
  return (
    <Box component="section" aria-label={t('document.preview')} sx={{ position: { lg: 'sticky' }, top: 68 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', mb: 0.75 }}>
        <Typography component="h2" variant="h3">
          {t('document.preview')}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('document.previewHint')}
        </Typography>
      </Box>
      <OrderDocument order={order} />
    </Box>
  );
}
