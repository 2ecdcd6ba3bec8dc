import {
  type SearchKind,
  searchKindLabels,
  searchKinds,
  searchLimits,
} from '@duban/schema/vocabulary/search';
import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type FormEvent, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { searchPath } from './SearchBox.tsx';
import { SearchGroupPanel } from './SearchGroupPanel.tsx';
import { SearchQuery } from './search.graphql.ts';
import { searchMessages } from './search.messages.ts';

/** As many as the query asks for; of all kinds together the first few of each are shown. */
const ofOneKind = 10;

function AskForm({ text }: { text: string }) {
  const t = useMessages(searchMessages);
  const navigate = useNavigate();
  const [written, setWritten] = useState(text);
  useEffect(() => setWritten(text), [text]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written.trim()) navigate(searchPath(written.trim()));
  };
  return (
    <Box
      component="form"
      role="search"
      onSubmit={submit}
      sx={{ display: 'flex', gap: 1, mb: 2, maxWidth: 720 }}
    >
      <TextField
        type="search"
        value={written}
        placeholder={t('placeholder')}
        onChange={(event) => setWritten(event.target.value)}
        autoFocus={text === ''}
        slotProps={{
          htmlInput: { 'aria-label': t('placeholder'), maxLength: searchLimits.text },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon sx={{ fontSize: 18 }} />
              </InputAdornment>
            ),
          },
        }}
      />
      <Button type="submit" variant="contained">
        {t('submit')}
      </Button>
    </Box>
  );
}

function Results({ text, kind, offset }: { text: string; kind: SearchKind | undefined; offset: number }) {
  const t = useMessages(searchMessages);
  const { data, error, refetch } = useDocument(SearchQuery, {
    text,
    kinds: kind ? [kind] : null,
    offset: kind ? offset : null,
  });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <WaitingPage />;
  const { groups } = data.search;
  if (groups.length === 0)
    return (
      <Card>
        <EmptyState title={t('nothing', { text })} hint={t('nothingHint')} />
      </Card>
    );
  return (
    <>
      {groups.map((group) => (
        <SearchGroupPanel
          key={group.kind}
          group={group}
          text={text}
          {...(kind && { page: { offset, size: ofOneKind } })}
        />
      ))}
    </>
  );
}

/** `?text=` and, for one kind alone, `kind=` and `offset=`. */
export function SearchPage() {
  const t = useMessages(searchMessages);
  const label = useLabel();
  const [params] = useSearchParams();
  const text = params.get('text') ?? '';
  const kind = searchKinds.find((one) => one === params.get('kind'));
  const offset = Math.max(0, Number.parseInt(params.get('offset') ?? '0', 10) || 0);
  return (
    <>
      <PageHeader
        title={kind ? `${t('name')} · ${label(searchKindLabels, kind)}` : t('name')}
        {...(kind && { back: { to: searchPath(text), text: t('back') } })}
      />
      <AskForm text={text} />
      {text.trim() === '' ? (
        <Card>
          <EmptyState title={t('begin')} hint={t('beginHint')} />
        </Card>
      ) : (
        <Results text={text} kind={kind} offset={offset} />
      )}
    </>
  );
}
export default SearchPage;
