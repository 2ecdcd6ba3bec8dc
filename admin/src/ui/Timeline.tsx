import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { surfaces, type Tone, tones } from './tones.ts';

export interface TimelineEvent {
  key: string;
  tone: Tone;
  text: ReactNode;
  /** when; left out for what is still awaited */
  when?: ReactNode;
  detail?: ReactNode;
  awaited?: boolean;
}

function Mark({ tone, awaited = false }: Pick<TimelineEvent, 'tone' | 'awaited'>) {
  const { fill } = tones[tone];
  return (
    <Box
      aria-hidden="true"
      sx={{
        width: 11,
        height: 11,
        mt: '6px',
        borderRadius: '50%',
        border: `2px solid ${fill}`,
        backgroundColor: awaited ? '#fff' : fill,
        flex: 'none',
        zIndex: 1,
      }}
    />
  );
}

/** What happened, from the first to what is still awaited. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {events.map((event) => (
        <Box
          component="li"
          key={event.key}
          sx={{
            position: 'relative',
            display: 'flex',
            gap: 1.5,
            pb: 1.75,
            '&:not(:last-of-type)::before': {
              content: '""',
              position: 'absolute',
              left: 5,
              top: 14,
              bottom: -8,
              width: '1px',
              backgroundColor: surfaces.line,
            },
          }}
        >
          <Mark tone={event.tone} awaited={event.awaited ?? false} />
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Box
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                columnGap: 1,
                color: event.awaited ? 'text.secondary' : 'text.primary',
              }}
            >
              <Box component="span" sx={{ flex: '1 1 auto' }}>
                {event.text}
              </Box>
              {event.when && (
                <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', lineHeight: '23px' }}>
                  {event.when}
                </Box>
              )}
            </Box>
            {event.detail && (
              <Box sx={{ mt: 0.25, fontSize: '0.8125rem', color: 'text.secondary' }}>{event.detail}</Box>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
