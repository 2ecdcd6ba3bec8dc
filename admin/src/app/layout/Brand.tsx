import Box from '@mui/material/Box';
import { surfaces } from '../../ui/tones.ts';
import { appMessages } from '../app.messages.ts';
import { useMessages } from '../i18n/messages.ts';

/** The tick of a finished task, with the red dot of the one that is not. */
export function Brand({ size = 28, color = '#ffffff' }: { size?: number; color?: string }) {
  const t = useMessages(appMessages);
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
        <rect
          x="1"
          y="1"
          width="30"
          height="30"
          rx="6"
          fill="none"
          stroke={color}
          strokeOpacity=".45"
          strokeWidth="1.6"
        />
        <path
          d="M8 16.5l5.2 5.2L24.4 10.4"
          fill="none"
          stroke={color}
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <circle cx="24.4" cy="23.6" r="3" fill={surfaces.seal} />
      </svg>
      <Box component="span" sx={{ fontSize: size * 0.62, fontWeight: 600, letterSpacing: '.08em', color }}>
        {t('product')}
      </Box>
    </Box>
  );
}
