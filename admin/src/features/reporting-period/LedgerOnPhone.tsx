import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { surfaces } from '../../ui/tones.ts';
import { LedgerButton, type LedgerProps } from './LedgerTable.tsx';
import { monthsOf } from './ledger.ts';
import { useMonthName } from './monthName.ts';
import { reportingPeriodMessages } from './reporting-period.messages.ts';

const wholeYear = '';

/** On a phone: one month at a time, the organizations below each other. */
export function LedgerOnPhone({ year, rows, chosen, onChoose }: LedgerProps) {
  const t = useMessages(reportingPeriodMessages);
  const monthName = useMonthName();
  const [month, setMonth] = useState(today().startsWith(String(year)) ? today().slice(0, 7) : wholeYear);
  const own = month === wholeYear ? null : month;
  const owing = rows.filter(({ months }) => own === null || months.has(own));
  return (
    <>
      <TextField
        select
        value={month}
        onChange={(event) => setMonth(event.target.value)}
        sx={{ mb: 1.5, width: '100%' }}
        slotProps={{ htmlInput: { 'aria-label': t('sum') }, select: { displayEmpty: true } }}
      >
        <MenuItem value={wholeYear}>{t('sum')}</MenuItem>
        {monthsOf(year).map((one) => (
          <MenuItem key={one} value={one}>
            {monthName(one)}
          </MenuItem>
        ))}
      </TextField>
      <Card sx={{ mb: 2 }}>
        {owing.map(({ organization, months, sum }) => (
          <Box
            key={organization.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: '1fr 104px',
              alignItems: 'center',
              pl: 1.5,
              '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
            }}
          >
            <span>{organization.shortName}</span>
            <LedgerButton
              figures={own === null ? sum : months.get(own)}
              label={`${organization.shortName} ${own ? monthName(own) : t('sum')}`}
              selected={chosen.organizationId === organization.id && chosen.month === own}
              onClick={() => onChoose(organization.id, own)}
            />
          </Box>
        ))}
      </Card>
    </>
  );
}
