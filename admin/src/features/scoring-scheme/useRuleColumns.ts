import { scoredLevelLabels } from '@duban/schema/vocabulary/annual-target';
import { adoptionPlaceLabels, adoptionPlaces } from '@duban/schema/vocabulary/channel';
import type { Labels } from '@duban/schema/vocabulary/label';
import { organizationLevels } from '@duban/schema/vocabulary/organization';
import {
  channelKindLabels,
  channelKinds,
  channelLevelLabels,
  channelLevels,
  submissionKindLabels,
  submissionKinds,
} from '@duban/schema/vocabulary/publicity';
import {
  faultEffectLabels,
  faultEffects,
  publicityFaultKinds,
  publicityFaultLabels,
  quotaPeriodLabels,
  quotaPeriods,
} from '@duban/schema/vocabulary/scoring';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import type { RuleColumn } from './RuleRows.tsx';
import type { blankRules } from './schemeValues.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

/** What stands in the rows of each list. */
export function useRuleColumns(): Record<keyof typeof blankRules, RuleColumn[]> {
  const t = useMessages(scoringSchemeMessages);
  const label = useLabel();
  const choices = <Code extends string>(labels: Labels<Code>, codes: readonly Code[]) =>
    codes.map((value) => ({ value, label: label(labels, value) }));
  const points = { name: 'points', label: t('fields.points') };
  const deduct = { name: 'deduct', label: t('fields.deduct') };
  const level = {
    name: 'level',
    label: t('fields.level'),
    choices: choices(channelLevelLabels, channelLevels),
  };
  return {
    adoptions: [
      level,
      {
        name: 'kind',
        label: t('fields.kind'),
        choices: [{ value: '', label: t('anyKind') }, ...choices(channelKindLabels, channelKinds)],
      },
      { name: 'place', label: t('fields.place'), choices: choices(adoptionPlaceLabels, adoptionPlaces) },
      points,
    ],
    instructions: [level, points],
    late: [
      { name: 'kind', label: t('fields.kind'), choices: choices(submissionKindLabels, submissionKinds) },
      deduct,
    ],
    faults: [
      {
        name: 'fault',
        label: t('fields.fault'),
        choices: choices(publicityFaultLabels, publicityFaultKinds),
      },
      deduct,
      { name: 'effect', label: t('fields.effect'), choices: choices(faultEffectLabels, faultEffects) },
    ],
    quotas: [
      { ...level, label: t('fields.scored'), choices: choices(scoredLevelLabels, organizationLevels) },
      { name: 'period', label: t('fields.period'), choices: choices(quotaPeriodLabels, quotaPeriods) },
      { ...points, label: t('fields.quota') },
      { name: 'factor', label: t('fields.factor') },
    ],
  };
}
