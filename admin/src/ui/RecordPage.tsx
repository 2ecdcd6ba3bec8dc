import {
  type RaRecord,
  RecordContextProvider,
  useGetOne,
  useLogoutIfAccessDenied,
  useResourceContext,
} from 'ra-core';
import { type ReactNode, useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { WaitingPage } from '../app/layout/WaitingPage.tsx';
import { Failure } from './Failure.tsx';

interface RecordPageProps<Row extends RaRecord> {
  /** the resource of the address around it, unless said */
  resource?: string;
  children: (record: Row) => ReactNode;
}

/** Loads the record that `:id` of the address names, and hands it on once it is there. */
export function RecordPage<Row extends RaRecord>({ resource, children }: RecordPageProps<Row>) {
  const around = useResourceContext();
  const { id = '' } = useParams();
  // The meta keeps the page's record apart from a list's row of the same id, which has fewer fields.
  const { data, error, isPending, refetch } = useGetOne<Row>(resource ?? around ?? '', {
    id: decodeURIComponent(id),
    meta: { page: true },
  });
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  useEffect(() => {
    if (error) void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);
  if (isPending && !error) return <WaitingPage />;
  if (!data) return <Failure error={error ?? new Error()} onRetry={() => void refetch()} />;
  return <RecordContextProvider value={data}>{children(data)}</RecordContextProvider>;
}
