import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useListContext } from 'ra-core';
import { useMessages } from '../../app/i18n/messages.ts';
import { uiMessages } from '../ui.messages.ts';

export interface FilterTab {
  text: string;
  /** what the list is narrowed to; the tabs' own sources are replaced, other filters stay */
  filter: Record<string, string | boolean>;
}

export function FilterTabs({ tabs }: { tabs: readonly FilterTab[] }) {
  const t = useMessages(uiMessages);
  const { filterValues, setFilters } = useListContext();
  const sources = new Set(tabs.flatMap(({ filter }) => Object.keys(filter)));
  const matches = ({ filter }: FilterTab) =>
    [...sources].every((source) => filterValues[source] === filter[source]);
  const current = tabs.findIndex(matches);
  const choose = (index: number) => {
    const others = Object.entries(filterValues).filter(([source]) => !sources.has(source));
    setFilters({ ...Object.fromEntries(others), ...tabs[index]?.filter });
  };
  return (
    <Tabs
      value={current === -1 ? false : current}
      variant="scrollable"
      aria-label={t('narrowed')}
      onChange={(_event, index: number) => choose(index)}
      sx={{ mb: 1 }}
    >
      {tabs.map(({ text }) => (
        <Tab key={text} label={text} />
      ))}
    </Tabs>
  );
}
