import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useCommand } from '../../app/useCommand.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { type ConcernPage, RevealConcernPerson } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

interface Revealed {
  name: string | null;
  phone: string | null;
  address: string | null;
}

/** Masked until whoever handles it asks for it; what was shown goes with the page. */
export function PersonPanel({ row }: { row: ConcernPage }) {
  const t = useMessages(publicConcernMessages);
  const [shown, setShown] = useState<Revealed | null>(null);
  const { run, pending } = useCommand(RevealConcernPerson, { refreshes: false });
  const { person } = row;
  if (!person)
    return (
      <Panel title={t('person')}>
        <EmptyState compact title={t('anonymous')} />
      </Panel>
    );
  const reveal = async () => {
    const outcome = await run({ input: { id: row.id } });
    if (outcome.ok) setShown(outcome.data.revealConcernPerson.person);
  };
  const { name, phone } = shown ?? person;
  const address = shown ? (shown.address ?? '—') : person.hasAddress ? t('hasAddress') : '—';
  return (
    <Panel title={t('person')}>
      <Facts
        minWidth={130}
        facts={[
          { label: t('fields.personName'), value: name ?? '—' },
          { label: t('fields.phone'), value: phone ?? '—' },
          { label: t('fields.address'), value: address, wide: true },
        ]}
      />
      {row.personReadable && !shown && (
        <Box sx={{ mt: 1.5, display: 'grid', gap: 0.5, justifyItems: 'start' }}>
          <Button variant="outlined" loading={pending} onClick={() => void reveal()}>
            {t('reveal')}
          </Button>
          <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{t('revealHint')}</Box>
        </Box>
      )}
    </Panel>
  );
}
