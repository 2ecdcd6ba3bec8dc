import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import { assignmentRoleLabels } from '@duban/schema/vocabulary/assignment';
import { type OrganizationLevel, organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import {
  type Cadence,
  type Comparator,
  cadenceLabels,
  comparatorLabels,
} from '@duban/schema/vocabulary/work-plan';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { workPlanMessages } from './work-plan.messages.ts';

interface TargetText {
  name: string;
  comparator: Comparator;
  value: number;
  unit: string;
  evidenceRequired?: boolean;
}

/** What a point of the plan lays down besides its text; the same of a preview and of a stored item. */
export interface ItemFactsOf {
  targets: readonly TargetText[];
  pilotPlaces: readonly string[];
  cadences: readonly { level: OrganizationLevel; cadence: Cadence }[];
  dueText?: string | null;
  dueOn?: string | null;
  responsible: readonly { role: AssignmentRole; name: string; organization?: { shortName: string } | null }[];
}

/** The goal alone: at least 200 pieces. */
export function useGoalText(): (target: Omit<TargetText, 'name'>) => string {
  const label = useLabel();
  return ({ comparator, value, unit }) => `${label(comparatorLabels, comparator)} ${value} ${unit}`;
}

export function useTargetText(): (target: TargetText) => string {
  const goalText = useGoalText();
  return (target) => `${target.name} ${goalText(target)}`;
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', fontSize: '0.8125rem' }}>
      <Box component="span" sx={{ color: 'text.secondary', flex: 'none', minWidth: 52 }}>
        {name}
      </Box>
      <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
        {children}
      </Box>
    </Box>
  );
}

function Responsible({ units }: { units: ItemFactsOf['responsible'] }) {
  const t = useMessages(workPlanMessages);
  const label = useLabel();
  return (
    <Row name={t('item.responsible')}>
      {units.map((unit) => (
        <Tag key={`${unit.role} ${unit.name}`} wraps tone={unit.organization ? 'success' : 'warning'}>
          {label(assignmentRoleLabels, unit.role)} · {unit.name}
          {!unit.organization && ` (${t('item.unmatched')})`}
        </Tag>
      ))}
    </Row>
  );
}

function Deadline({ item }: { item: ItemFactsOf }) {
  const t = useMessages(workPlanMessages);
  return (
    <Row name={t('item.due')}>
      {item.dueText && <span>{item.dueText}</span>}
      {item.dueOn && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          <DateField value={item.dueOn} />
        </Box>
      )}
    </Row>
  );
}

export function ItemFacts({ item }: { item: ItemFactsOf }) {
  const t = useMessages(workPlanMessages);
  const label = useLabel();
  const targetText = useTargetText();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, mt: 0.75, '&:empty': { display: 'none' } }}>
      {item.targets.length > 0 && (
        <Row name={t('item.target')}>
          {item.targets.map((target) => (
            <Tag key={targetText(target)} tone="info" wraps>
              {targetText(target)}
              {target.evidenceRequired && ` · ${t('item.evidence')}`}
            </Tag>
          ))}
        </Row>
      )}
      {(item.dueText || item.dueOn) && <Deadline item={item} />}
      {item.cadences.length > 0 && (
        <Row name={t('item.cadence')}>
          {item.cadences
            .map(
              ({ level, cadence }) =>
                `${label(organizationLevelLabels, level)} ${label(cadenceLabels, cadence)}`,
            )
            .join(' · ')}
        </Row>
      )}
      {item.pilotPlaces.length > 0 && <Row name={t('item.pilot')}>{item.pilotPlaces.join(' · ')}</Row>}
      {item.responsible.length > 0 && <Responsible units={item.responsible} />}
    </Box>
  );
}
