import {
  type ActivityPartAction,
  activityPartActionLabels,
  activityPartActions,
  activityPartStatusLabels,
} from '@duban/schema/vocabulary/publicity-activity';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { AttachmentLinks } from '../../ui/AttachmentLinks.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RuledList } from '../../ui/RuledList.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { PartFlowHelp } from './ActivityFlowHelp.tsx';
import { partTones } from './activityTones.ts';
import { AnswerDialog, ReportPartDialog } from './PartDialogs.tsx';
import type { ActivityPage, PartRow } from './publicity-activity.graphql.ts';
import { publicityActivityMessages } from './publicity-activity.messages.ts';

const order: readonly ActivityPartAction[] = [
  'REPORT',
  ...activityPartActions.filter((one) => one !== 'REPORT'),
];

function PartActions({ part }: { part: PartRow }) {
  const [open, setOpen] = useState<ActivityPartAction | null>(null);
  const props = (action: ActivityPartAction) => ({
    part,
    open: open === action,
    onClose: () => setOpen(null),
  });
  if (part.availableActions.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1 }}>
      <ActionBar
        available={part.availableActions}
        labels={activityPartActionLabels}
        order={order}
        grave={['DECLINE']}
        onAction={setOpen}
      />
      <AnswerDialog {...props('JOIN')} join />
      <AnswerDialog {...props('DECLINE')} join={false} />
      <ReportPartDialog {...props('REPORT')} />
    </Box>
  );
}

const figures = ['events', 'people', 'materials'] as const;

/** Figures in the words of the field, one after the other. */
export function Figures({ of }: { of: Record<(typeof figures)[number], number> }) {
  const t = useMessages(publicityActivityMessages);
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 2, fontVariantNumeric: 'tabular-nums' }}
    >
      {figures.map((figure) => (
        <span key={figure}>{t(`figures.${figure}`, { count: of[figure].toLocaleString('en-US') })}</span>
      ))}
    </Box>
  );
}

function Unit({ part, organizer }: { part: PartRow; organizer: boolean }) {
  const t = useMessages(publicityActivityMessages);
  const { events, people, materials } = part;
  return (
    <Box component="li" sx={{ px: 2, py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box component="span" sx={{ fontWeight: 500 }}>
          {part.organization.shortName}
        </Box>
        {organizer && (
          <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
            {t('organizer')}
          </Box>
        )}
        <StatusChip status={part.status} labels={activityPartStatusLabels} tones={partTones} />
        <Box sx={{ ml: { sm: 'auto' }, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {events != null && people != null && materials != null && (
            <Figures of={{ events, people, materials }} />
          )}
        </Box>
      </Box>
      {(part.summary ?? part.note) && (
        <Box sx={{ mt: 0.5, fontSize: '0.8125rem', color: 'text.secondary', whiteSpace: 'pre-line' }}>
          {part.summary ?? part.note}
        </Box>
      )}
      <AttachmentLinks files={part.attachments} />
      <PartActions part={part} />
    </Box>
  );
}

/** Who takes part, and what came of it so far. */
export function Units({ activity }: { activity: ActivityPage }) {
  const t = useMessages(publicityActivityMessages);
  const { parts, totals, organization } = activity;
  if (parts.length === 0) return null;
  return (
    <Panel
      title={t('fields.units')}
      padded={false}
      aside={
        <>
          {totals && <span>{t('unitsReported', { reported: totals.reported, units: totals.units })}</span>}
          <PartFlowHelp />
        </>
      }
    >
      {totals && totals.reported > 0 && (
        <Box sx={{ px: 2, py: 1, backgroundColor: surfaces.wash, fontWeight: 500 }}>
          {t('together')} <Figures of={totals} />
        </Box>
      )}
      <RuledList>
        {parts.map((part) => (
          <Unit key={part.id} part={part} organizer={part.organization.id === organization.id} />
        ))}
      </RuledList>
    </Panel>
  );
}
