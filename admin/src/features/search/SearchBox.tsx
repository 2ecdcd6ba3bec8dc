import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { doesBusiness, useViewer } from '../session/viewer.ts';
import { searchMessages } from './search.messages.ts';

export const searchPath = (text: string, more: Record<string, string> = {}) =>
  `/search?${new URLSearchParams({ text, ...more })}`;

/** Where one writes, a slash is a slash. */
function writing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

function useSlash(focus: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing(event.target))
        return;
      event.preventDefault();
      focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** In the top bar: `/` leads into it, Enter to what is found. On a phone a button leads to the page. */
export function SearchBox() {
  const t = useMessages(searchMessages);
  const viewer = useViewer();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const asked = pathname === '/search' ? (params.get('text') ?? '') : '';
  const [text, setText] = useState(asked);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(asked), [asked]);
  useSlash(() => input.current?.focus());
  if (!viewer || !doesBusiness(viewer)) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) navigate(searchPath(text.trim()));
  };
  return (
    <>
      <Box
        component="form"
        role="search"
        onSubmit={submit}
        sx={{
          display: { xs: 'none', md: 'flex' },
          alignItems: 'center',
          gap: 0.75,
          width: 300,
          ml: 3,
          px: 1.25,
          height: 34,
          borderRadius: 1,
          color: '#fff',
          backgroundColor: 'rgba(255, 255, 255, .12)',
          '&:focus-within': { backgroundColor: 'rgba(255, 255, 255, .2)', outline: '2px solid #8db4dc' },
        }}
      >
        <SearchIcon sx={{ fontSize: 18, color: '#c9d6e4' }} />
        <InputBase
          inputRef={input}
          value={text}
          placeholder={t('box')}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && input.current?.blur()}
          inputProps={{ 'aria-label': t('placeholder'), maxLength: 200, enterKeyHint: 'search' }}
          sx={{
            flex: 1,
            color: 'inherit',
            fontSize: '0.8125rem',
            '& input::placeholder': { color: '#c9d6e4', opacity: 1 },
          }}
        />
      </Box>
      <IconButton
        component={Link}
        to="/search"
        color="inherit"
        aria-label={t('placeholder')}
        sx={{ display: { md: 'none' } }}
      >
        <SearchIcon />
      </IconButton>
    </>
  );
}
