import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { OrganizationPicker } from '../organization/OrganizationPicker.tsx';
import { OrganizationChoices } from '../organization/organization.graphql.ts';
import { pressOfficeMessages } from './press-office.messages.ts';

/** Whose press office is shown, in the address: null for the own bureau. */
export function useBureau(): [id: string | null, change: (id: string | undefined) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (id: string | undefined) => {
    const { bureau: _old, ...others } = Object.fromEntries(search);
    setSearch(id ? { ...others, bureau: id } : others);
  };
  return [search.get('bureau'), change];
}

/** Whoever sees more than one bureau may look at another’s. */
export function BureauChoice() {
  const t = useMessages(pressOfficeMessages);
  const [id, change] = useBureau();
  const { data } = useDocument(
    OrganizationChoices,
    { filter: { ids: id ? [id] : [] }, first: 1 },
    { enabled: id !== null, staleTime: 60_000 },
  );
  const chosen = id ? (data?.organizations.nodes.find((node) => node.id === id) ?? null) : null;
  return (
    <OrganizationPicker
      label={t('bureau')}
      width={220}
      filter={{ kind: 'BUREAU' }}
      value={chosen}
      onChange={(next) => change(next?.id)}
    />
  );
}
