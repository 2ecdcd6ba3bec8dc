import { useDeferredValue, useState } from 'react';
import { useDocument } from '../../app/useDocument.ts';
import { ActivityChoices } from './publicity-activity.graphql.ts';

const offered = 30;

/** Activities that match what is typed, read once the list is opened. */
export function useActivityOffer() {
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const filter = wanted ? { search: wanted } : {};
  const { data, isFetching } = useDocument(ActivityChoices, { filter, first: offered }, { enabled: open });
  return {
    options: data?.publicityActivities.nodes ?? [],
    loading: isFetching,
    open,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    onInputChange: (_event: unknown, text: string, reason: string) =>
      setSearch(reason === 'input' ? text : ''),
  };
}
