import { type Light, lightLabels, lights } from '@duban/schema/vocabulary/assignment';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FigureTile } from '../../ui/FigureTile.tsx';
import { LightBar } from '../../ui/LightBar.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Overview } from './overview.graphql.ts';
import { overviewMessages } from './overview.messages.ts';

const percentOf = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 100));

function Tiles({ overview, planId }: { overview: Overview; planId: string }) {
  const t = useMessages(overviewMessages);
  const { items, assignments, completed, overdue, percent, itemsUncovered } = overview;
  const plan = { workPlanId: planId };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      <FigureTile label={t('figures.percent')} value={`${percent}%`} to="/matrix" />
      <FigureTile
        label={t('figures.assignments')}
        value={assignments}
        unit={t('unit.tasks')}
        to={listPath('assignment', plan)}
      />
      <FigureTile
        label={t('figures.completed')}
        value={completed}
        hint={t('share', { percent: percentOf(completed, assignments) })}
        to={listPath('assignment', { ...plan, status: 'COMPLETED' })}
      />
      <FigureTile
        label={t('figures.overdue')}
        value={overdue}
        {...(overdue > 0 && { tone: 'danger' as const })}
        hint={t('share', { percent: percentOf(overdue, assignments) })}
        to={listPath('assignment', { ...plan, overdue: true })}
      />
      <FigureTile
        label={t('figures.items')}
        value={items}
        unit={t('unit.items')}
        to={listPath('work-item', plan)}
      />
      <FigureTile
        label={t('figures.uncovered')}
        value={itemsUncovered}
        {...(itemsUncovered > 0 && { tone: 'warning' as const })}
        hint={t('share', { percent: percentOf(itemsUncovered, items) })}
        to={listPath('work-item', { ...plan, covered: false })}
      />
    </Box>
  );
}

function Lights({ overview, planId }: { overview: Overview; planId: string }) {
  const t = useMessages(overviewMessages);
  const label = useLabel();
  const counts: Record<Light, number> = { RED: overview.red, YELLOW: overview.yellow, GREEN: overview.green };
  return (
    <Box sx={{ mt: 2.5 }}>
      <LightBar counts={overview} height={10} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5, mt: 1 }}>
        {lights.map((light) => (
          <Link
            key={light}
            component={RouterLink}
            to={listPath('assignment', { workPlanId: planId, light })}
            sx={{
              display: 'inline-flex',
              alignItems: 'center',
              gap: 0.75,
              color: 'text.primary',
              fontSize: '0.8125rem',
            }}
          >
            <LightDot light={light} />
            {t('openLights', { light: label(lightLabels, light), count: counts[light] })}
          </Link>
        ))}
      </Box>
    </Box>
  );
}

export function PlanFigures({ overview }: { overview: Overview }) {
  const t = useMessages(overviewMessages);
  const plan = overview.workPlan;
  const toMatrix = (
    <Link component={RouterLink} to="/matrix" variant="body2">
      {t('matrix')}
    </Link>
  );
  return (
    <Panel title={t('plan')} aside={plan && toMatrix}>
      {plan ? (
        <>
          <Tiles overview={overview} planId={plan.id} />
          <Lights overview={overview} planId={plan.id} />
        </>
      ) : (
        <EmptyState title={t('noPlan')} hint={t('noPlanHint')} />
      )}
    </Panel>
  );
}
