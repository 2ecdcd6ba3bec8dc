import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import { useGroupName } from '../annual-target/boardGroups.ts';
import { ScoringWhatIf, type TrialRow } from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

const yearsOffered = 4;
const row = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 48px 64px 56px 64px',
  px: 2,
  py: 0.75,
  fontVariantNumeric: 'tabular-nums',
  '& > :not(:first-child)': { textAlign: 'right' },
} as const;

const groupHead = {
  m: 0,
  px: 2,
  py: 0.75,
  fontSize: '0.8125rem',
  fontWeight: 600,
  position: 'sticky',
  top: 0,
  bgcolor: 'background.paper',
  borderTop: `1px solid ${surfaces.line}`,
} as const;

function Row({ trial }: { trial: TrialRow }) {
  return (
    <Box component="li" sx={{ ...row, borderTop: `1px solid ${surfaces.faintLine}` }}>
      <span>{trial.organization.shortName}</span>
      <strong>{trial.rank}</strong>
      <span>{trial.points}</span>
      <span>{trial.formerRank ?? '—'}</span>
      <span>{trial.formerPoints ?? '—'}</span>
    </Box>
  );
}

function Trial({ id, year }: { id: string; year: number }) {
  const t = useMessages(scoringSchemeMessages);
  const groupName = useGroupName();
  const nameOf = ({ office, level }: TrialRow) => `${office.shortName} · ${groupName(level, office)}`;
  const { data, isFetching } = useDocument(ScoringWhatIf, { scoringSchemeId: id, year });
  // Ranks are those within a group.
  const groups = Map.groupBy(data?.scoringWhatIf ?? [], nameOf);
  return (
    <Box sx={{ opacity: isFetching ? 0.6 : 1, fontSize: '0.8125rem' }}>
      <Box sx={{ ...row, color: 'text.secondary' }}>
        <span>{t('whatIf.organization')}</span>
        <span>{t('whatIf.rank')}</span>
        <span>{t('whatIf.points')}</span>
        <span>{t('whatIf.former')}</span>
        <span>{t('whatIf.formerPoints')}</span>
      </Box>
      <Box sx={{ maxHeight: 560, overflowY: 'auto' }}>
        {[...groups].map(([name, trials]) => (
          <Box key={name} component="section" aria-label={name}>
            <Box component="h3" sx={groupHead}>
              {name}
            </Box>
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {trials.map((trial) => (
                <Row key={trial.organization.id} trial={trial} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** A scheme over a year: who would stand where, beside where they stood. */
export function WhatIfPanel({ id }: { id: string }) {
  const t = useMessages(scoringSchemeMessages);
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [tried, setTried] = useState<number | null>(null);
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
            {Array.from({ length: yearsOffered }, (_, index) => thisYear - index).map((one) => (
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
      {tried !== null && <Trial id={id} year={tried} />}
    </Panel>
  );
}
