import type { DocumentType } from '@duban/schema/generated';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useDocument } from '../../app/useDocument.ts';
import { listenToNotifications } from './listen.ts';
import { UnreadNotifications } from './notification.graphql.ts';

type Unread = DocumentType<typeof UnreadNotifications>;
/** As useDocument names it. */
const key = ['document', 'UnreadNotifications', {}];

/** How many are unread, kept live; the inbox is read again where there is something new. */
export function useUnread(): number {
  const { data } = useDocument(UnreadNotifications, {}, { staleTime: 30_000 });
  const queryClient = useQueryClient();
  const newest = useRef<string | null | undefined>(undefined);
  useEffect(
    () =>
      listenToNotifications(({ unread, id }) => {
        const known = queryClient.getQueryData<Unread>(key)?.unreadNotifications;
        const isNews = known !== unread || (newest.current !== undefined && newest.current !== id);
        newest.current = id;
        if (!isNews) return;
        queryClient.setQueryData<Unread>(key, { unreadNotifications: unread });
        void queryClient.invalidateQueries({ queryKey: ['notification'] });
      }),
    [queryClient],
  );
  return data?.unreadNotifications ?? 0;
}
