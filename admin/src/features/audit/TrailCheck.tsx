import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { formatMoment } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AuditTrailCheck, type TrailCheckResult } from './audit.graphql.ts';
import { sealMessages } from './seal.messages.ts';

function Faults({ faultCount, faults }: Pick<TrailCheckResult, 'faultCount' | 'faults'>) {
  const t = useMessages(sealMessages);
  return (
    <Alert severity="error">
      {t('faults', { count: faultCount })}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {faults.map(({ kind, id }) => (
          <li key={`${kind} ${id}`}>{t(`kinds.${kind}`, { id })}</li>
        ))}
      </Box>
    </Alert>
  );
}

function Outcome({ check }: { check: TrailCheckResult }) {
  const t = useMessages(sealMessages);
  const language = useLanguage();
  const { entries, seals, unsealed, digest, sealedAt, faultCount, faults, notedFound } = check;
  const moment = sealedAt ? formatMoment(sealedAt, language) : '—';
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {faultCount > 0 ? (
        <Faults faultCount={faultCount} faults={faults} />
      ) : (
        <Alert severity="success">{t('whole', { entries, seals, unsealed })}</Alert>
      )}
      {notedFound !== null && (
        <Alert severity={notedFound ? 'success' : 'error'}>{t(notedFound ? 'found' : 'notFound')}</Alert>
      )}
      {digest && (
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {t('digest', { moment })}
          <br />
          <code>{digest}</code>
        </Typography>
      )}
    </Box>
  );
}

function Asked({ noted }: { noted: string }) {
  const t = useMessages(sealMessages);
  const { data, error, refetch } = useDocument(AuditTrailCheck, { noted: noted || null }, { staleTime: 0 });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Typography variant="body2">{t('running')}</Typography>;
  return <Outcome check={data.auditTrailCheck} />;
}

/** 核对: whether the trail is as it was sealed, and its chain the one that somebody noted. */
export function TrailCheck() {
  const t = useMessages(sealMessages);
  const [noted, setNoted] = useState('');
  const [asked, setAsked] = useState<{ noted: string; time: number } | null>(null);
  return (
    <Panel title={t('title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {t('hint')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: asked ? 1.5 : 0 }}>
        <TextField
          size="small"
          label={t('noted')}
          value={noted}
          onChange={(event) => setNoted(event.target.value)}
          sx={{ flex: '1 1 260px', maxWidth: 560 }}
          slotProps={{ htmlInput: { maxLength: 64, spellCheck: false } }}
        />
        <Button variant="outlined" onClick={() => setAsked({ noted: noted.trim(), time: Date.now() })}>
          {t('run')}
        </Button>
      </Box>
      {asked && <Asked key={asked.time} noted={asked.noted} />}
    </Panel>
  );
}
