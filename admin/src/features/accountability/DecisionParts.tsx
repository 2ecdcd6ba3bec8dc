import { responsibilityLabels } from '@duban/schema/vocabulary/accountability';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import type { DecisionPage } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';

const listStyle = { m: 0, p: 0, listStyle: 'none' } as const;
const rowStyle = { px: 2, py: 1, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } } as const;

export function Persons({ persons }: Pick<DecisionPage, 'persons'>) {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  return (
    <Panel title={t('persons')} aside={persons.length || undefined} padded={false}>
      {persons.length === 0 && <EmptyState compact title={t('noPersons')} />}
      <Box component="ul" sx={listStyle}>
        {persons.map(({ name, post, responsibility }) => (
          <Box
            component="li"
            key={`${name} ${post} ${responsibility}`}
            sx={{ ...rowStyle, display: 'flex', gap: 1 }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {name}
              <Box component="span" sx={{ ml: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
                {post}
              </Box>
            </Box>
            <Box component="span" sx={{ fontSize: '0.8125rem' }}>
              {label(responsibilityLabels, responsibility)}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function Cited({ light, link, children }: { light: ReactNode; link: ReactNode; children: ReactNode }) {
  return (
    <Box component="li" sx={{ ...rowStyle, display: 'flex', gap: 1 }}>
      <Box sx={{ pt: '2px' }}>{light}</Box>
      <Box sx={{ minWidth: 0 }}>
        {link}
        <Box sx={{ display: 'flex', gap: 1.5, fontSize: '0.75rem', color: 'text.secondary' }}>{children}</Box>
      </Box>
    </Box>
  );
}

/** What the decision rests on, as it stands today. */
export function CitedWork({ decision }: { decision: DecisionPage }) {
  const t = useMessages(accountabilityMessages);
  const { assignments, supervisionOrders } = decision;
  return (
    <Panel title={t('cited')} padded={false}>
      {assignments.length + supervisionOrders.length === 0 && (
        <EmptyState compact title={t('nothingCited')} />
      )}
      <Box component="ul" sx={listStyle}>
        {assignments.map(({ id, light, percent, dueOn, workItem, organization }) => (
          <Cited
            key={id}
            light={<LightDot light={light} />}
            link={
              <RowLink to={showPath('assignment', id)}>
                {workItem.number}. {workItem.displayTitle}
              </RowLink>
            }
          >
            <span>{organization.shortName}</span>
            <span>{percent}%</span>
            <DateField value={dueOn} />
          </Cited>
        ))}
        {supervisionOrders.map(({ id, light, number, dueOn }) => (
          <Cited
            key={id}
            light={<LightDot light={light} />}
            link={<RowLink to={showPath('supervision-order', id)}>{number}</RowLink>}
          >
            <DateField value={dueOn} />
          </Cited>
        ))}
      </Box>
    </Panel>
  );
}

export function Interview({ interview }: Pick<DecisionPage, 'interview'>) {
  const t = useMessages(accountabilityMessages);
  if (!interview) return null;
  const facts = [
    { label: t('interview.interviewer'), value: interview.interviewer.name },
    { label: t('interview.heldOn'), value: <DateField value={interview.heldOn} /> },
    ...(interview.rectification
      ? [
          { label: t('interview.rectification'), value: interview.rectification, wide: true },
          {
            label: t('interview.rectificationDueOn'),
            value: <DateField value={interview.rectificationDueOn} near={!interview.rectifiedOn} />,
          },
          { label: t('interview.rectifiedOn'), value: <DateField value={interview.rectifiedOn} /> },
        ]
      : []),
    ...(interview.findings
      ? [{ label: t('interview.findings'), value: interview.findings, wide: true }]
      : []),
  ];
  return (
    <Panel title={t('interview.title')}>
      <Facts facts={facts} minWidth={140} />
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1.5 }}>
        {t('interview.minutes')}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{interview.minutes}</Typography>
    </Panel>
  );
}
