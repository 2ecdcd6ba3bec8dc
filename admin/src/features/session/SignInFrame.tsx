import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { appMessages } from '../../app/app.messages.ts';
import { useMessages } from '../../app/i18n/messages.ts';
import { Brand } from '../../app/layout/Brand.tsx';
import { LanguageSwitch } from '../../app/layout/TopBar.tsx';
import { surfaces } from '../../ui/tones.ts';
import { sessionMessages } from './session.messages.ts';

/** Rows of a plan, ticked off or not: quiet, and saying what the product is for. */
function Pattern() {
  const rows = [0, 1, 2, 3, 4, 5, 6, 7];
  return (
    <Box
      component="svg"
      viewBox="0 0 480 400"
      aria-hidden="true"
      sx={{
        position: 'absolute',
        right: -60,
        bottom: -80,
        width: 460,
        opacity: 0.1,
        display: { xs: 'none', md: 'block' },
      }}
    >
      {rows.map((row) => (
        <g
          key={row}
          transform={`translate(0 ${row * 50})`}
          stroke="#fff"
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
        >
          <rect x="4" y="6" width="24" height="24" rx="5" />
          {row % 3 !== 2 && <path d="M10 18l5 5 9-10" />}
          <path d={`M48 18h${300 + ((row * 67) % 120)}`} />
        </g>
      ))}
    </Box>
  );
}

function ProductPurpose() {
  const t = useMessages(sessionMessages);
  const product = useMessages(appMessages);
  return (
    <Box sx={{ position: 'relative', zIndex: 1, maxWidth: 440 }}>
      <Typography sx={{ fontSize: { xs: '1rem', md: '1.5rem' }, fontWeight: 600, lineHeight: 1.5 }}>
        {product('tagline')}
      </Typography>
      <Box
        component="ul"
        sx={{ display: { xs: 'none', md: 'block' }, mt: 3, pl: 2.5, lineHeight: 2.2, color: '#c5d3e2' }}
      >
        <li>{t('points.assign')}</li>
        <li>{t('points.follow')}</li>
        <li>{t('points.tell')}</li>
      </Box>
    </Box>
  );
}

export function SignInFrame({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: 'minmax(380px, 5fr) 6fr' },
        gridTemplateRows: { xs: 'auto 1fr', md: '1fr' },
      }}
    >
      <Box
        sx={{
          position: 'relative',
          overflow: 'hidden',
          display: 'flex',
          flexDirection: 'column',
          gap: { xs: 2, md: 12 },
          p: { xs: 2.5, md: 6 },
          color: '#fff',
          backgroundColor: surfaces.bar,
        }}
      >
        <Pattern />
        <Brand size={34} />
        <ProductPurpose />
      </Box>
      <Box
        component="main"
        sx={{
          position: 'relative',
          display: 'grid',
          placeItems: { xs: 'start center', md: 'center' },
          p: { xs: 2.5, md: 6 },
          pt: { xs: 6, md: 6 },
          backgroundColor: surfaces.paper,
        }}
      >
        <Box sx={{ position: 'absolute', top: 12, right: 12, color: 'text.secondary' }}>
          <LanguageSwitch />
        </Box>
        <Box sx={{ width: '100%', maxWidth: 360, display: 'grid', gap: 2.5 }}>{children}</Box>
      </Box>
    </Box>
  );
}
