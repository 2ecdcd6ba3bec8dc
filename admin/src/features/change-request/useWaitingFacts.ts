import { useMessages } from '../../app/i18n/messages.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { changeRequestMessages } from './change-request.messages.ts';

interface Waiting {
  organizationDays: number;
  superiorDays: number;
  suspendedDays: number;
}

/** Whose days have passed; a suspension is told where there was one. */
export function useWaitingFacts({ organizationDays, superiorDays, suspendedDays }: Waiting): Fact[] {
  const t = useMessages(changeRequestMessages);
  const days = (count: number) => t('days', { count });
  return [
    { label: t('times.organization'), value: days(organizationDays) },
    { label: t('times.superior'), value: days(superiorDays) },
    ...(suspendedDays > 0 ? [{ label: t('times.suspended'), value: days(suspendedDays) }] : []),
  ];
}
