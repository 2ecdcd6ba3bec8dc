import Box from '@mui/material/Box';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { appMessages } from '../app.messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { FailureBoundary } from './FailureBoundary.tsx';
import { SessionGate } from './SessionGate.tsx';
import { menuWidth, SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useScrollOnReload } from './useScrollOnReload.ts';
import { WaitingPage } from './WaitingPage.tsx';

const barHeight = 52;

function SkipLink() {
  const t = useMessages(appMessages);
  const skip = () => document.getElementById('main-content')?.focus();
  return (
    <Box
      component="button"
      type="button"
      onClick={skip}
      sx={{ position: 'fixed', top: -60, left: 12, zIndex: 2000, p: 1, '&:focus': { top: 8 } }}
    >
      {t('skipToContent')}
    </Box>
  );
}

/** On another page the keyboard goes on at its beginning, not behind the menu's forty entries; a field that takes it keeps it. */
function useFocusOnPage() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const main = document.getElementById('main-content');
    const held = document.activeElement;
    if (main?.contains(held) && held?.matches('input, textarea')) return;
    main?.focus({ preventScroll: true });
  }, [pathname]);
}

export function Layout({ children }: { children?: ReactNode }) {
  const [menuOpen, setMenuOpen] = useState(false);
  useFocusOnPage();
  useKeptFocus();
  useScrollOnReload();
  return (
    <SessionGate>
      <SkipLink />
      <TopBar height={barHeight} onMenu={() => setMenuOpen(true)} />
      <SideMenu top={barHeight} open={menuOpen} onClose={() => setMenuOpen(false)} />
      <Box
        component="main"
        id="main-content"
        tabIndex={-1}
        sx={{
          pt: `${barHeight}px`,
          ml: { xs: 0, md: `${menuWidth}px` },
          '&&:focus-visible': { outline: 'none' },
          '& > div': { p: { xs: 1.5, sm: 2, md: 3 }, maxWidth: 1680 },
        }}
      >
        <div>
          <FailureBoundary>
            <Suspense fallback={<WaitingPage />}>{children}</Suspense>
          </FailureBoundary>
        </div>
      </Box>
    </SessionGate>
  );
}
