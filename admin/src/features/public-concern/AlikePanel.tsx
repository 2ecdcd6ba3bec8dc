import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { ConcernStatusChip } from './ConcernCells.tsx';
import type { RecordValues } from './concernValues.ts';
import { type Alike, AlikeConcerns } from './public-concern.graphql.ts';
import { publicConcernMessages } from './public-concern.messages.ts';

const pause = 600;
/** Fewer characters are like anything. */
const fewest = 6;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export function useAlike(text: string, exceptId: string | null): readonly Alike[] {
  const settled = useSettled(text);
  const { data } = useDocument(
    AlikeConcerns,
    { text: settled, exceptId },
    { enabled: [...settled.trim()].length >= fewest, staleTime: 30_000 },
  );
  return [...settled.trim()].length >= fewest ? (data?.alikePublicConcerns ?? []) : [];
}

function Row({ alike, onMerge }: { alike: Alike; onMerge: () => void }) {
  const t = useMessages(publicConcernMessages);
  const { concern, likeness } = alike;
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <RowLink to={showPath('public-concern', concern.id)}>{concern.title}</RowLink>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          mt: 0.25,
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        <Tag tone={likeness >= 0.7 ? 'danger' : 'warning'}>
          {t('alike.likeness', { percent: Math.round(likeness * 100) })}
        </Tag>
        <ConcernStatusChip status={concern.status} />
        <span>{concern.place.shortName}</span>
        <DateField value={concern.raisedOn} />
        <Button size="small" onClick={onMerge}>
          {t('alike.mergeInto')}
        </Button>
      </Box>
    </Box>
  );
}

/** Beside the form while it is written: what says nearly the same. */
export function AlikePanel() {
  const t = useMessages(publicConcernMessages);
  const { setValue } = useFormContext<RecordValues>();
  const [title = '', text = '', repeatOf] = useWatch<RecordValues, ['title', 'text', 'repeatOf']>({
    name: ['title', 'text', 'repeatOf'],
  });
  const found = useAlike(`${title}${text}`, null);
  return (
    <Panel title={t('alike.title')} aside={found.length > 0 ? found.length : undefined} padded={false}>
      {repeatOf && (
        <Alert
          severity="info"
          sx={{ m: 1.5 }}
          action={
            <Button size="small" onClick={() => setValue('repeatOf', null)}>
              {t('alike.undo')}
            </Button>
          }
        >
          {t('alike.chosen', { title: repeatOf.title })}
        </Alert>
      )}
      {found.length === 0 ? (
        <EmptyState compact title={t('alike.none')} hint={t('alike.none_hint')} />
      ) : (
        <>
          <Box sx={{ px: 2, pt: 1.25, fontSize: '0.8125rem', color: 'text.secondary' }}>
            {t('alike.hint')}
          </Box>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {found.map((alike) => (
              <Row
                key={alike.concern.id}
                alike={alike}
                onMerge={() => setValue('repeatOf', { id: alike.concern.id, title: alike.concern.title })}
              />
            ))}
          </Box>
        </>
      )}
    </Panel>
  );
}
