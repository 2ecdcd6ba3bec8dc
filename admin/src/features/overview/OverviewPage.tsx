import { useMessages } from '../../app/i18n/messages.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { overviewMessages } from './overview.messages.ts';

export function OverviewPage() {
  const t = useMessages(overviewMessages);
  return <PageHeader title={t('name')} />;
}
export default OverviewPage;
