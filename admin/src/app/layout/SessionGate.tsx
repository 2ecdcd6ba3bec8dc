import { useGetIdentity } from 'ra-core';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { ApiError } from '../errors.ts';
import { FailedPage } from './FailureBoundary.tsx';

/**
 * Nothing below it is drawn for a stranger. react-admin's requireAuth signs out whoever is not signed in, which
 * asks again who is signed in: where both answers come at once, the two chase each other for seconds.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const { identity, error, refetch } = useGetIdentity();
  if (identity) return children;
  if (!error) return null;
  if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') {
    return <Navigate to="/login" replace state={{ nextPathname: pathname, nextSearch: search }} />;
  }
  return <FailedPage onRetry={() => void refetch()} />;
}
