import { EmptyState } from '../../ui/EmptyState.tsx';
import { appMessages } from '../app.messages.ts';
import { useMessages } from '../i18n/messages.ts';

export function NotFoundPage() {
  const t = useMessages(appMessages);
  return <EmptyState title={t('notFound')} hint={t('notFoundHint')} />;
}
