import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useGoalText } from '../work-plan/ItemFacts.tsx';
import type { Figure } from './assignment.graphql.ts';
import { Sources, Value } from './FigureValue.tsx';
import { figureMessages } from './figure.messages.ts';
import { RollUpHelp } from './RollUpHelp.tsx';
import { SplitButton } from './SplitDialog.tsx';

function FigureRow({ figure }: { figure: Figure }) {
  const t = useMessages(figureMessages);
  const goalText = useGoalText();
  const { target, share, sharedOut } = figure;
  const goal = goalText({ ...target, value: share ?? target.value });
  return (
    <Box
      component="li"
      sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' }, fontSize: '0.8125rem' }}
    >
      <Box sx={{ fontWeight: 600 }}>{target.name}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.25, alignItems: 'center' }}>
        <span>
          {t('columns.goal')} {goal}
        </span>
        {typeof sharedOut === 'number' && (
          <span>
            {t('columns.sharedOut')} {sharedOut} {target.unit}
          </span>
        )}
        <span>
          {t('columns.value')} <Value figure={figure} />
        </span>
      </Box>
      <Sources figure={figure} />
    </Box>
  );
}

interface FiguresPanelProps {
  workItemId: string;
  figures: readonly Figure[];
  /** who gave parts of it shares the figures out over them */
  canSplit: boolean;
}

/** What of each figure is to be reached, was shared out and was reached, with the reports that say so. */
export function FiguresPanel({ workItemId, figures, canSplit }: FiguresPanelProps) {
  const t = useMessages(figureMessages);
  if (figures.length === 0) return null;
  const aside = (
    <>
      {canSplit && <SplitButton workItemId={workItemId} figures={figures} />}
      <RollUpHelp />
    </>
  );
  return (
    <Panel title={t('title')} aside={aside}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {figures.map((figure) => (
          <FigureRow key={figure.target.id} figure={figure} />
        ))}
      </Box>
    </Panel>
  );
}
