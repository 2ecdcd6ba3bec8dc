import { type Criterion, criterionHints, criterionLabels } from '@duban/schema/vocabulary/evaluation';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import { pointsText } from './EvaluationCells.tsx';
import type { EvaluationPage } from './evaluation.graphql.ts';
import { evaluationMessages } from './evaluation.messages.ts';

type Part = EvaluationPage['parts'][number];

function Bar({ part }: { part: Part }) {
  return (
    <Box
      aria-hidden="true"
      sx={{ height: 6, borderRadius: 3, overflow: 'hidden', backgroundColor: surfaces.faintLine }}
    >
      <Box
        sx={{
          height: '100%',
          width: `${(100 * part.points) / part.weight}%`,
          backgroundColor: tones.info.fill,
        }}
      />
    </Box>
  );
}

function Row({ part, chosen, onChoose }: { part: Part; chosen: boolean; onChoose: () => void }) {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  return (
    <ButtonBase
      onClick={onChoose}
      aria-pressed={chosen}
      sx={{
        display: 'grid',
        width: '100%',
        textAlign: 'left',
        font: 'inherit',
        gap: 1.5,
        alignItems: 'center',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) 96px', sm: 'minmax(0, 1fr) 140px 110px' },
        px: 2,
        py: 1,
        backgroundColor: chosen ? surfaces.wash : undefined,
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
        '&:hover': { backgroundColor: surfaces.wash },
      }}
    >
      <Box>
        <Box sx={{ fontWeight: chosen ? 600 : 500 }}>{label(criterionLabels, part.criterion)}</Box>
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          {label(criterionHints, part.criterion)}
        </Box>
      </Box>
      <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
        <Bar part={part} />
      </Box>
      <Box sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
        {t('parts.of', { points: pointsText(part.points), weight: part.weight })}
      </Box>
    </ButtonBase>
  );
}

export function PartsTable({
  parts,
  chosen,
  onChoose,
}: {
  parts: readonly Part[];
  chosen: Criterion | null;
  onChoose: (criterion: Criterion | null) => void;
}) {
  const t = useMessages(evaluationMessages);
  return (
    <Panel title={t('parts.title')} aside={t('parts.hint')} padded={false}>
      {parts.map((part) => (
        <Row
          key={part.criterion}
          part={part}
          chosen={chosen === part.criterion}
          onChoose={() => onChoose(chosen === part.criterion ? null : part.criterion)}
        />
      ))}
    </Panel>
  );
}
