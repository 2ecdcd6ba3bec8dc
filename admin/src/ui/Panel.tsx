import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { surfaces } from './tones.ts';

interface PanelProps {
  title?: string;
  /** beside the title: a count, a link, a button */
  aside?: ReactNode;
  /** false: the content brings its own padding, as tables do */
  padded?: boolean;
  children: ReactNode;
}

export function Panel({ title, aside, padded = true, children }: PanelProps) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={title ? id : undefined} sx={{ mb: 2, overflow: 'visible' }}>
      {title && (
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            flexWrap: 'wrap',
            columnGap: 1,
            px: 2,
            minHeight: 44,
            py: 0.75,
            borderBottom: `1px solid ${surfaces.faintLine}`,
          }}
        >
          <Typography id={id} component="h2" variant="h3">
            {title}
          </Typography>
          <Box
            sx={{
              ml: 'auto',
              minWidth: 0,
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              justifyContent: 'flex-end',
              gap: 1,
              color: 'text.secondary',
              // The text of a button without a frame stands at the edge that everything else keeps.
              '& > .MuiButton-text:last-child': { mr: -1.5 },
            }}
          >
            {aside}
          </Box>
        </Box>
      )}
      <Box sx={padded ? { p: 2 } : undefined}>{children}</Box>
    </Card>
  );
}
