import Box from '@mui/material/Box';
import { useDeferredValue, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { LightDot } from '../../ui/LightDot.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { CitableAssignments, CitableOrders } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';
import { CitationInput } from './CitationInput.tsx';

const offered = 50;

function useTyped() {
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  return {
    search: wanted ? { search: wanted } : {},
    props: {
      open,
      onOpen: () => setOpen(true),
      onClose: () => setOpen(false),
      onInputChange: (_event: unknown, text: string, reason: string) =>
        setSearch(reason === 'input' ? text : ''),
    },
  };
}

const useConcerned = () => (useWatch({ name: 'organization' }) as OrganizationChoice | null)?.id;

function Assignments() {
  const t = useMessages(accountabilityMessages);
  const concerned = useConcerned();
  const { search, props } = useTyped();
  const filter = { ...(concerned && { subtreeOf: concerned }), ...search };
  const { data, isFetching } = useDocument(
    CitableAssignments,
    { filter, first: offered },
    { enabled: props.open && concerned !== undefined },
  );
  return (
    <CitationInput
      name="assignments"
      label={t('propose.assignments')}
      placeholder={t('propose.searchAssignments')}
      disabled={concerned === undefined}
      offer={{ ...props, options: data?.assignments.nodes ?? [], loading: isFetching }}
      tagOf={({ workItem, organization }) => `${workItem.number} · ${organization.shortName}`}
      rowOf={({ light, workItem, organization }) => (
        <>
          <LightDot light={light} />
          <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
            {workItem.number}. {workItem.displayTitle}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
            {organization.shortName}
          </Box>
        </>
      )}
    />
  );
}

function Orders() {
  const t = useMessages(accountabilityMessages);
  const concerned = useConcerned();
  const { search, props } = useTyped();
  const filter = { ...(concerned && { organizationId: concerned }), ...search };
  const { data, isFetching } = useDocument(
    CitableOrders,
    { filter, first: offered },
    { enabled: props.open && concerned !== undefined },
  );
  return (
    <CitationInput
      name="orders"
      label={t('propose.orders')}
      placeholder={t('propose.searchOrders')}
      disabled={concerned === undefined}
      offer={{ ...props, options: data?.supervisionOrders.nodes ?? [], loading: isFetching }}
      tagOf={({ number }) => number}
      rowOf={({ light, number, requirement }) => (
        <>
          <LightDot light={light} />
          <span>{number}</span>
          <Box
            component="span"
            sx={{ flex: 1, minWidth: 0, color: 'text.secondary', fontSize: '0.75rem' }}
            title={requirement}
          >
            {requirement.slice(0, 40)}
          </Box>
        </>
      )}
    />
  );
}

export function CitationInputs() {
  return (
    <>
      <Assignments />
      <Orders />
    </>
  );
}
