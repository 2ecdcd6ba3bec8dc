import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import { EvaluationWhatIf, type SchemePage, type WhatIfRow } from './evaluation-scheme.graphql.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';

const yearsOffered = 4;
const grid = 'minmax(0, 1fr) 56px 64px 56px 64px 56px';

/** ↑2: two places better than it was. */
function Change({ row: { rank, formerRank } }: { row: WhatIfRow }) {
  if (formerRank === null) return <>—</>;
  const better = formerRank - rank;
  if (better === 0) return <>=</>;
  const tone = better > 0 ? tones.success : tones.danger;
  return (
    <Box component="span" sx={{ color: tone.text, fontWeight: 600 }}>
      {better > 0 ? `↑${better}` : `↓${-better}`}
    </Box>
  );
}

function Row({ row }: { row: WhatIfRow }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: grid,
        px: 2,
        py: 0.75,
        fontVariantNumeric: 'tabular-nums',
        '& > :not(:first-child)': { textAlign: 'right' },
        borderTop: `1px solid ${surfaces.faintLine}`,
      }}
    >
      <span>{row.organization.shortName}</span>
      <strong>{row.rank}</strong>
      <span>{row.points.toFixed(2)}</span>
      <span>{row.formerRank ?? '—'}</span>
      <span>{row.formerPoints?.toFixed(2) ?? '—'}</span>
      <span>
        <Change row={row} />
      </span>
    </Box>
  );
}

function Trial({ schemeId, year }: { schemeId: string; year: number }) {
  const t = useMessages(evaluationSchemeMessages);
  const { data, isFetching } = useDocument(EvaluationWhatIf, { schemeId, year });
  const rows = data?.evaluationWhatIf ?? [];
  if (data && rows.length === 0)
    return (
      <Alert severity="info" sx={{ m: 2 }}>
        {t('whatIf.none')}
      </Alert>
    );
  return (
    <Box sx={{ opacity: isFetching ? 0.6 : 1, fontSize: '0.8125rem' }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: grid,
          px: 2,
          py: 0.75,
          color: 'text.secondary',
          '& > :not(:first-child)': { textAlign: 'right' },
        }}
      >
        <span>{t('whatIf.organization')}</span>
        <span>{t('whatIf.rank')}</span>
        <span>{t('whatIf.points')}</span>
        <span>{t('whatIf.former')}</span>
        <span>{t('whatIf.formerPoints')}</span>
        <span>{t('whatIf.change')}</span>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', maxHeight: 560, overflowY: 'auto' }}>
        {rows.map((row) => (
          <Row key={row.organization.id} row={row} />
        ))}
      </Box>
    </Box>
  );
}

/** A draft over a past year: who would stand where, beside where they stood. */
export function WhatIfPanel({ scheme }: { scheme: SchemePage }) {
  const t = useMessages(evaluationSchemeMessages);
  const [year, setYear] = useState(scheme.year - 1);
  const [tried, setTried] = useState<number | null>(null);
  const years = Array.from({ length: yearsOffered }, (_, index) => scheme.year - index);
  return (
    <Panel title={t('whatIf.title')} padded={false}>
      <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('whatIf.hint')}
        </Typography>
        <Box sx={{ display: 'flex', gap: 1 }}>
          <TextField
            select
            value={year}
            onChange={(event) => setYear(Number(event.target.value))}
            sx={{ width: 110 }}
            slotProps={{ htmlInput: { 'aria-label': t('whatIf.year') } }}
          >
            {years.map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </TextField>
          <Button variant="outlined" onClick={() => setTried(year)}>
            {t('whatIf.run')}
          </Button>
        </Box>
      </Box>
      {tried !== null && <Trial schemeId={scheme.id} year={tried} />}
    </Panel>
  );
}
