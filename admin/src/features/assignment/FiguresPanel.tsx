import { periodName } from '@duban/schema/vocabulary/reporting-period';
import { figureBasisLabels } from '@duban/schema/vocabulary/roll-up';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { useGoalText } from '../work-plan/ItemFacts.tsx';
import type { Figure } from './assignment.graphql.ts';
import { figureMessages } from './figure.messages.ts';
import { RollUpHelp } from './RollUpHelp.tsx';
import { SplitButton } from './SplitDialog.tsx';

/** Whose report a value comes from, of which period, in which version. */
function Sources({ figure }: { figure: Figure }) {
  const t = useMessages(figureMessages);
  const language = useLanguage();
  if (figure.sources.length === 0) return null;
  return (
    <Box component="details" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        {t('sources', { count: figure.sources.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 1.5, listStyle: 'none' }}>
        {figure.sources.map(({ value, report }) => (
          <Box
            component="li"
            key={report?.id ?? value}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}
          >
            {report && (
              <RowLink to={showPath('assignment', report.assignment.id)}>
                {report.organization.shortName}
              </RowLink>
            )}
            <strong>
              {value} {figure.target.unit}
            </strong>
            {report?.period && <span>{periodName(report.period, language)}</span>}
            {report && report.revision > 1 && <span>{t('revision', { revision: report.revision })}</span>}
            {report && <MomentField value={report.submittedAt} />}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Value({ figure }: { figure: Figure }) {
  const t = useMessages(figureMessages);
  const label = useLabel();
  const { value, basis, complete, own, target } = figure;
  if (value === null || value === undefined || !basis) return <span>{t('none')}</span>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
      <strong>
        {value} {target.unit}
      </strong>
      <Tag tone="info">{label(figureBasisLabels, basis)}</Tag>
      {!complete && <Tag tone="warning">{t('incomplete')}</Tag>}
      {basis === 'PARTS' && typeof own === 'number' && own !== value && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('ownDiffers', { value: own })}
        </Box>
      )}
    </Box>
  );
}

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
