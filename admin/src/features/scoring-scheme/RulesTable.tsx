import { scoredLevelLabels } from '@duban/schema/vocabulary/annual-target';
import { adoptionPlaceLabels } from '@duban/schema/vocabulary/channel';
import {
  channelKindLabels,
  channelLevelLabels,
  submissionKindLabels,
} from '@duban/schema/vocabulary/publicity';
import {
  faultEffectLabels,
  jointAuthorsLabels,
  publicityFaultLabels,
  quotaPeriodLabels,
  severalMediaLabels,
} from '@duban/schema/vocabulary/scoring';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import type { SchemePage } from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';

type Rules = SchemePage['rules'];

interface RuleLine {
  key: string;
  what: string;
  gives: string;
}

function Group({ title, lines }: { title: string; lines: readonly RuleLine[] }) {
  const t = useMessages(scoringSchemeMessages);
  return (
    <Panel title={title} padded={false}>
      {lines.length === 0 && <Box sx={{ px: 2, py: 1, color: 'text.secondary' }}>{t('rules.none')}</Box>}
      {lines.map(({ key, what, gives }) => (
        <Box
          key={key}
          sx={{
            display: 'flex',
            gap: 2,
            justifyContent: 'space-between',
            px: 2,
            py: 0.75,
            '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
          }}
        >
          <span>{what}</span>
          <Box component="strong" sx={{ fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>
            {gives}
          </Box>
        </Box>
      ))}
    </Panel>
  );
}

function useWhole(rules: Rules): RuleLine[] {
  const t = useMessages(scoringSchemeMessages);
  const label = useLabel();
  const { ceiling, severalMedia, severalInstructions, jointAuthors, yearCap } = rules;
  const media = label(severalMediaLabels, severalMedia);
  return [
    {
      key: 'media',
      what: t('rules.severalMedia'),
      gives: ceiling === null ? media : `${media} ${ceiling}`,
    },
    {
      key: 'instructions',
      what: t('rules.severalInstructions'),
      gives: t(severalInstructions === 'HIGHEST' ? 'rules.highest' : 'rules.cumulative'),
    },
    { key: 'joint', what: t('rules.jointAuthors'), gives: label(jointAuthorsLabels, jointAuthors) },
    { key: 'cap', what: t('rules.yearCap'), gives: yearCap === null ? '—' : String(yearCap) },
  ];
}

/** What the scheme gives and takes, as sentences of a table. */
export function RulesTable({ rules }: { rules: Rules }) {
  const t = useMessages(scoringSchemeMessages);
  const label = useLabel();
  const whole = useWhole(rules);
  const adoptions = rules.adoptions.map(({ level, kind, place, points }, index) => ({
    key: String(index),
    what: [
      label(channelLevelLabels, level),
      kind === null ? t('anyKind') : label(channelKindLabels, kind),
      label(adoptionPlaceLabels, place),
    ].join(' · '),
    gives: `+${points}`,
  }));
  const instructions = rules.instructions.map(({ level, points }) => ({
    ...{ key: level, what: label(channelLevelLabels, level), gives: `+${points}` },
  }));
  const late = rules.late.map(({ kind, deduct }) => ({
    ...{ key: kind, what: label(submissionKindLabels, kind), gives: `−${deduct}` },
  }));
  const faults = rules.faults.map(({ fault, deduct, effect }) => ({
    key: fault,
    what: label(publicityFaultLabels, fault),
    gives:
      effect === 'NONE'
        ? `−${deduct}`
        : t('faultGives', { effect: label(faultEffectLabels, effect), deduct }),
  }));
  const quotas = rules.quotas.map(({ level, period, points, factor }) => ({
    key: `${level} ${period}`,
    what: t('quota.what', {
      ...{ level: label(scoredLevelLabels, level), period: label(quotaPeriodLabels, period), points },
    }),
    gives: factor === 0 ? t('quota.free') : t('quota.gives', { factor }),
  }));
  return (
    <>
      <Group title={t('rules.adoptions')} lines={[...adoptions, ...whole]} />
      <Group title={t('rules.instructions')} lines={instructions} />
      <Group title={t('rules.late')} lines={late} />
      <Group title={t('rules.faults')} lines={faults} />
      <Group title={t('rules.quotas')} lines={quotas} />
    </>
  );
}
