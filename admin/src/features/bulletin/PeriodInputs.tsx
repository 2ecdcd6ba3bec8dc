import type { BulletinKind } from '@duban/schema/vocabulary/bulletin';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { ChoiceInput, DateInput } from '../../ui/form/inputs.tsx';
import { bulletinMessages } from './bulletin.messages.ts';

const yearsBack = 3;
const quarters = ['1', '2', '3', '4'] as const;

/** First and last day of a quarter of a year, or of the whole of it. */
export function spanOf(year: string, quarter: string | null): { periodFrom: string; periodTo: string } {
  if (quarter === null) return { periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` };
  const last = Number(quarter) * 3;
  const day = new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
  return { periodFrom: `${year}-${String(last - 2).padStart(2, '0')}-01`, periodTo: day };
}

/** What a kind's period is asked by: any days, a quarter, or a year. */
export function PeriodInputs() {
  const t = useMessages(bulletinMessages);
  const kind = useWatch<{ kind: BulletinKind }, 'kind'>({ name: 'kind' });
  const thisYear = Number(today().slice(0, 4));
  const years = Array.from({ length: yearsBack }, (_, index) => String(thisYear - index));
  const pair = { display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' } as const;
  if (kind === 'SUPERVISION')
    return (
      <div>
        <Box sx={pair}>
          <DateInput name="periodFrom" label={t('form.periodFrom')} max={today()} required />
          <DateInput name="periodTo" label={t('form.periodTo')} required />
        </Box>
        <FormHelperText>{t('form.periodHint')}</FormHelperText>
      </div>
    );
  return (
    <div>
      <Box sx={pair}>
        <ChoiceInput
          name="year"
          label={t('form.year')}
          choices={years.map((value) => ({ value, label: value }))}
        />
        {kind === 'ADOPTION' ? (
          <ChoiceInput
            name="quarter"
            label={t('form.quarter')}
            choices={quarters.map((value) => ({ value, label: t('form.quarterOf', { quarter: value }) }))}
          />
        ) : (
          <span />
        )}
      </Box>
      <FormHelperText>{t('form.publicityHint')}</FormHelperText>
    </div>
  );
}
