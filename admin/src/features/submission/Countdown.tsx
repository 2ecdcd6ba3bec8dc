import Alert from '@mui/material/Alert';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatMoment } from '../../ui/dates.ts';
import type { PieceValues } from './pieceValues.ts';
import { submissionMessages } from './submission.messages.ts';
import { dueAtOf } from './timeliness.ts';
import { useDurationText } from './useDurationText.ts';
import { useNow } from './useNow.ts';

/** In line with the input beside it, below its label. */
const beside = { mt: { xs: 0, sm: '24px' }, py: 0, minHeight: 38 } as const;

/** How long until the piece is late, by what the form says of kind and event. */
export function Countdown() {
  const t = useMessages(submissionMessages);
  const language = useLanguage();
  const durationText = useDurationText();
  const now = useNow();
  const { control } = useFormContext<PieceValues>();
  const [kind, occurredAt] = useWatch({ control, name: ['kind', 'occurredAt'] });
  if (!occurredAt)
    return (
      <Alert severity="info" sx={beside}>
        {t('countdown.ask')}
      </Alert>
    );
  const dueAt = dueAtOf(kind, occurredAt);
  const over = now > dueAt;
  const told = { due: formatMoment(dueAt.toISOString(), language), time: durationText(now, dueAt) };
  return (
    <Alert severity={over ? 'warning' : 'info'} role="status" sx={beside}>
      {t(over ? 'countdown.over' : 'countdown.left', told)}
    </Alert>
  );
}
