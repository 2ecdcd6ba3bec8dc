import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** A row that is clicked as a whole needs one real link besides, for the keyboard and for a new tab. */
export function RowLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      component={RouterLink}
      to={to}
      onClick={(event) => event.stopPropagation()}
      sx={{ color: 'text.primary', fontWeight: 500, '&:hover': { color: 'primary.light' } }}
    >
      {children}
    </Link>
  );
}

export function showPath(resource: string, id: string): string {
  return `/${resource}/${id}/show`;
}

/** The address of a list with its filters set. */
export function listPath(resource: string, filter: Record<string, unknown> = {}): string {
  const search = new URLSearchParams({ displayedFilters: '{}', filter: JSON.stringify(filter) });
  return Object.keys(filter).length > 0 ? `/${resource}?${search}` : `/${resource}`;
}
