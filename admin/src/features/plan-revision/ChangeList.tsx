import { type PlanChangeKind, planChangeKindLabels } from '@duban/schema/vocabulary/plan-revision';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { surfaces } from '../../ui/tones.ts';
import { ChangeRow } from './ChangeRow.tsx';
import type { PlanChange } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';

interface ChangeListProps {
  changes: readonly PlanChange[];
  counts: readonly { kind: PlanChangeKind; count: number }[];
}

/** Point by point; what did not change is shown only when asked for. */
export function ChangeList({ changes, counts }: ChangeListProps) {
  const t = useMessages(planRevisionMessages);
  const label = useLabel();
  const [chosen, setChosen] = useState<PlanChangeKind | 'ALL'>('ALL');
  const shown = changes.filter(({ kind }) => (chosen === 'ALL' ? kind !== 'UNCHANGED' : kind === chosen));
  const all = changes.filter(({ kind }) => kind !== 'UNCHANGED').length;
  return (
    <Card sx={{ mb: 2 }}>
      <Tabs
        value={chosen}
        variant="scrollable"
        allowScrollButtonsMobile
        onChange={(_event, next: PlanChangeKind | 'ALL') => setChosen(next)}
        sx={{ borderBottom: `1px solid ${surfaces.faintLine}`, px: 1 }}
      >
        <Tab value="ALL" label={`${t('filter.all')} ${all}`} />
        {counts.map(({ kind, count }) => (
          <Tab key={kind} value={kind} label={`${label(planChangeKindLabels, kind)} ${count}`} />
        ))}
      </Tabs>
      {shown.length === 0 ? (
        <EmptyState compact title={t('none')} />
      ) : (
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {shown.map((change) => (
            <ChangeRow key={change.ordinal} change={change} />
          ))}
        </Box>
      )}
    </Card>
  );
}
