import { type CoverageAxis, coverageAxes, coverageAxisLabels } from '@duban/schema/vocabulary/coverage-map';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { FigureTile } from '../../ui/FigureTile.tsx';
import { ExportFrom } from '../../ui/list/ExportButton.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useOverview } from '../overview/waiting.ts';
import { useViewer } from '../session/viewer.ts';
import { PlanChoice } from '../work-plan/PlanChoice.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { CoverageByMonth, CoverageByOrganization, type CoverageMap } from './coverage-map.graphql.ts';
import { coverageMapMessages } from './coverage-map.messages.ts';
import { columnsOf, isUncovered, sum } from './mapColumns.ts';

interface Chosen {
  plan: string;
  axis: CoverageAxis;
  parent: string | null;
}

/** Plan, axis and organization stand in the address, so that a map can be sent to someone. */
function useChosen() {
  const [search, setSearch] = useSearchParams();
  const { data: overview, isPending } = useOverview();
  const plan = search.get('plan') ?? overview?.overview.workPlan?.id;
  const asked = search.get('axis');
  const axis = coverageAxes.find((one) => one === asked) ?? 'MONTH';
  const parent = search.get('parent');
  const choose = (next: Partial<Chosen>) => {
    const { parent: below, ...rest } = { plan: plan ?? '', axis, parent, ...next };
    setSearch({ ...rest, ...(below && { parent: below }) });
  };
  return { plan, axis, parent, choose, isPending };
}

function Axis({ axis, onAxis }: { axis: CoverageAxis; onAxis: (axis: CoverageAxis) => void }) {
  const t = useMessages(coverageMapMessages);
  const label = useLabel();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={axis}
      aria-label={t('axis')}
      onChange={(_event, next: CoverageAxis | null) => next && onAxis(next)}
    >
      {coverageAxes.map((one) => (
        <ToggleButton key={one} value={one} sx={{ px: 1.5 }}>
          {label(coverageAxisLabels, one)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Tiles({ map, parentId }: { map: CoverageMap; parentId: string | null }) {
  const t = useMessages(coverageMapMessages);
  const { lines, untied } = map;
  const uncovered = lines.filter(isUncovered).length;
  const whole = (figures: 'pieces' | 'adoptions') => sum(lines.map((line) => sum(line[figures])));
  const none = sum(untied.pieces);
  const filter = { untied: true, ...(parentId && { subtreeOf: parentId }) };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        mb: 1.5,
        gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(5, 1fr)' },
      }}
    >
      <FigureTile
        label={t('tiles.points')}
        value={lines.length}
        hint={`${t('tiles.covered')} ${lines.length - uncovered}`}
      />
      <FigureTile
        label={t('tiles.uncovered')}
        value={uncovered}
        {...(uncovered > 0 && { tone: 'danger' as const })}
      />
      <FigureTile label={t('tiles.pieces')} value={whole('pieces')} />
      <FigureTile label={t('tiles.adoptions')} value={whole('adoptions')} />
      <FigureTile
        label={t('tiles.untied')}
        value={none}
        {...(none > 0 && { tone: 'warning' as const, to: listPath('submission', filter) })}
      />
    </Box>
  );
}

interface LoadedProps {
  map: CoverageMap;
  plan: string;
  parent: string | null;
  choose: (next: Partial<Chosen>) => void;
}

function useColumns(map: CoverageMap, parentId: string | null) {
  const t = useMessages(coverageMapMessages);
  const language = useLanguage();
  const wide = useViewer()?.organization.level === 'PROVINCE' && parentId === null;
  return columnsOf(map, { parentId, wide, otherYears: t('otherYears'), language });
}

function Controls({
  map,
  only,
  onOnly,
  choose,
}: Pick<LoadedProps, 'map' | 'choose'> & { only: boolean; onOnly: (only: boolean) => void }) {
  const t = useMessages(coverageMapMessages);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
      <Axis axis={map.axis} onAxis={(axis) => choose({ axis })} />
      <ToggleButton value="only" size="small" selected={only} onChange={() => onOnly(!only)} sx={{ px: 1.5 }}>
        {t('onlyUncovered')}
      </ToggleButton>
    </Box>
  );
}

function Loaded({ map, plan, parent, choose }: LoadedProps) {
  const t = useMessages(coverageMapMessages);
  const [only, setOnly] = useState(false);
  const columns = useColumns(map, parent);
  const lines = only ? map.lines.filter(isUncovered) : map.lines;
  return (
    <>
      <Tiles map={map} parentId={parent} />
      <Controls map={map} only={only} onOnly={setOnly} choose={choose} />
      {lines.length === 0 ? (
        <Panel>
          <EmptyState title={t('allCovered')} />
        </Panel>
      ) : (
        <CoverageTable
          map={map}
          columns={columns}
          lines={lines}
          parentId={parent}
          onParent={(id) => choose({ plan, parent: id })}
        />
      )}
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('legend')} {map.axis === 'MONTH' && t('monthLegend')}
      </Typography>
    </>
  );
}

function exportAddress(plan: string, parent: string | null): string {
  const filter = JSON.stringify({ workPlanId: plan, ...(parent && { parentId: parent }) });
  return `/exports/coverage-map.xlsx?${new URLSearchParams({ filter })}`;
}

function Reading({ plan, axis, parent, choose }: Chosen & Pick<LoadedProps, 'choose'>) {
  const t = useMessages(coverageMapMessages);
  const document = axis === 'MONTH' ? CoverageByMonth : CoverageByOrganization;
  const { data, error, refetch } = useDocument(document, { workPlanId: plan, parentId: parent });
  const map = data?.coverageMap;
  const name = parent && map?.organizations.find(({ id }) => id === parent)?.shortName;
  return (
    <>
      <PageHeader
        title={name ? `${t('name')} · ${t('counties', { name })}` : t('name')}
        {...(parent && {
          back: { to: `/coverage-map?${new URLSearchParams({ plan, axis })}`, text: t('allCities') },
        })}
      >
        <PlanChoice planId={plan} onChoose={(next) => choose({ plan: next, parent: null })} />
        <ExportFrom addressOf={() => exportAddress(plan, parent)} />
      </PageHeader>
      {map && <Loaded map={map} plan={plan} parent={parent} choose={choose} />}
      {!map && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <WaitingPage />)}
    </>
  );
}

export function CoverageMapPage() {
  const t = useMessages(coverageMapMessages);
  const { plan, isPending, ...chosen } = useChosen();
  if (plan) return <Reading plan={plan} {...chosen} />;
  if (isPending) return <WaitingPage />;
  return (
    <>
      <PageHeader title={t('name')} />
      <Panel>
        <EmptyState title={t('noPlan')} hint={t('noPlanHint')} />
      </Panel>
    </>
  );
}
export default CoverageMapPage;
