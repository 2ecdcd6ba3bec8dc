import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { appMessages } from '../app/app.messages.ts';
import { useMessages } from '../app/i18n/messages.ts';

interface PageHeaderProps {
  title: string;
  /** chips and facts below the title */
  below?: ReactNode;
  /** the page above */
  back?: { to: string; text: string };
  children?: ReactNode;
}

function useDocumentTitle(title: string) {
  const product = useMessages(appMessages)('product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}

function BackLink({ to, text }: { to: string; text: string }) {
  return (
    <Link
      component={RouterLink}
      to={to}
      variant="body2"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, mb: 0.5, color: 'text.secondary' }}
    >
      <ArrowBackIcon sx={{ fontSize: 16 }} />
      {text}
    </Link>
  );
}

/** Title, what stands below it, and the page's actions to the right (below on a phone). */
export function PageHeader({ title, below, back, children }: PageHeaderProps) {
  useDocumentTitle(title);
  return (
    <Box
      component="header"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end', mb: { xs: 1.5, md: 2 } }}
    >
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        {back && <BackLink {...back} />}
        <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {below && (
          <Box
            sx={{
              mt: 0.75,
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1,
              alignItems: 'center',
              color: 'text.secondary',
            }}
          >
            {below}
          </Box>
        )}
      </Box>
      {children && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>{children}</Box>
      )}
    </Box>
  );
}
