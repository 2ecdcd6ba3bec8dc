import Button from '@mui/material/Button';
import {
  type RaRecord,
  RecordContextProvider,
  useGetOne,
  useLogoutIfAccessDenied,
  useResourceContext,
} from 'ra-core';
import { type ReactNode, useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { appMessages } from '../app/app.messages.ts';
import { ApiError } from '../app/errors.ts';
import { useMessages } from '../app/i18n/messages.ts';
import { useLanguage } from '../app/i18n/useLabel.ts';
import { WaitingPage } from '../app/layout/WaitingPage.tsx';
import { EmptyState } from './EmptyState.tsx';

interface RecordPageProps<Row extends RaRecord> {
  /** the resource of the address around it, unless said */
  resource?: string;
  children: (record: Row) => ReactNode;
}

function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useMessages(appMessages);
  const language = useLanguage();
  const hint = error instanceof ApiError ? error.describe(language) : t('failedHint');
  return (
    <EmptyState title={t('failed')} hint={hint}>
      <Button variant="outlined" onClick={onRetry}>
        {t('retry')}
      </Button>
    </EmptyState>
  );
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
