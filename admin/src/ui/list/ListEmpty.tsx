import Button from '@mui/material/Button';
import { useListContext } from 'ra-core';
import type { ReactNode } from 'react';
import { appMessages } from '../../app/app.messages.ts';
import { ApiError } from '../../app/errors.ts';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { EmptyState } from '../EmptyState.tsx';
import { uiMessages } from '../ui.messages.ts';

export interface ListEmptyProps {
  emptyTitle: string;
  emptyHint?: string;
  emptyAction?: ReactNode;
}

/** Tells apart: it failed, nothing matches the filters, there is nothing yet. */
export function ListEmpty({ emptyTitle, emptyHint, emptyAction }: ListEmptyProps) {
  const t = useMessages(uiMessages);
  const app = useMessages(appMessages);
  const language = useLanguage();
  const { filterValues, setFilters, error, refetch } = useListContext();
  if (error) {
    const hint = error instanceof ApiError ? error.describe(language) : app('failedHint');
    return (
      <EmptyState title={app('failed')} hint={hint}>
        <Button variant="outlined" onClick={() => void refetch()}>
          {app('retry')}
        </Button>
      </EmptyState>
    );
  }
  if (Object.keys(filterValues ?? {}).length > 0) {
    return (
      <EmptyState title={t('noMatches')} hint={t('noMatchesHint')}>
        <Button variant="outlined" onClick={() => setFilters({})}>
          {t('clearFilters')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={emptyTitle} {...(emptyHint && { hint: emptyHint })}>
      {emptyAction}
    </EmptyState>
  );
}
