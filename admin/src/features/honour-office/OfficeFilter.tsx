import { DataTable } from 'react-admin';
import { useMessages } from '../../app/i18n/messages.ts';
import { ChoiceFilter } from '../../ui/list/filters.tsx';
import type { Office } from './honour-office.graphql.ts';
import { honourOfficeMessages } from './honour-office.messages.ts';
import { useHonourOffices } from './offices.ts';

/** For who reads more than one office's. */
export function OfficeFilter() {
  const t = useMessages(honourOfficeMessages);
  const offices = useHonourOffices();
  if (offices.length < 2) return null;
  return (
    <ChoiceFilter
      source="officeId"
      label={t('office')}
      choices={offices.map(({ id, shortName }) => ({ value: id, label: shortName }))}
    />
  );
}

interface OfOffice {
  office: Pick<Office, 'shortName'>;
}

/** The column that says whose a row is, for who reads more than one office's. */
export function useOfficeColumn() {
  const t = useMessages(honourOfficeMessages);
  if (useHonourOffices().length < 2) return [];
  return [
    <DataTable.Col key="office" label={t('office')} render={(row: OfOffice) => row.office.shortName} />,
  ];
}

/** The same in a card and below a title. */
export function OfficeName({ office }: OfOffice) {
  const t = useMessages(honourOfficeMessages);
  return useHonourOffices().length < 2 ? null : <span>{t('by', { office: office.shortName })}</span>;
}
