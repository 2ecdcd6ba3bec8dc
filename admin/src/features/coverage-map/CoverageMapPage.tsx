import { type CoverageAxis, coverageAxes, coverageAxisLabels } from '@duban/schema/vocabulary/coverage-map';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Exported } from '../../app/export/fetchExport.ts';
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
import { useViewer } from '../session/viewer.ts';
import { PlanChoice } from '../work-plan/PlanChoice.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import {
  CoverageByMonth,
  CoverageByOrganization,
  type CoverageMap,
  OrganizationOnMap,
} from './coverage-map.graphql.ts';
import { coverageMapMessages } from './coverage-map.messages.ts';
import { columnsOf, isUncovered, sum } from './mapColumns.ts';
import { UnitStrip } from './UnitStrip.tsx';
import { type ChosenMap, mapPath, useChosenMap } from './useChosenMap.ts';

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

function Tiles({ map, parent, unit }: Pick<LoadedProps, 'map' | 'parent' | 'unit'>) {
  const t = useMessages(coverageMapMessages);
  const { lines, untied } = map;
  const uncovered = lines.filter(isUncovered).length;
  const whole = (figures: 'pieces' | 'adoptions') => sum(lines.map((line) => sum(line[figures])));
  const none = sum(untied.pieces);
  const filter = { untied: true, ...(unit ? { organizationId: unit } : parent && { subtreeOf: parent }) };
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

interface LoadedProps extends Omit<ChosenMap, 'axis'> {
  map: CoverageMap;
  choose: (next: Partial<ChosenMap>) => void;
}

function useColumns({ map, parent, unit }: LoadedProps) {
  const t = useMessages(coverageMapMessages);
  const language = useLanguage();
  const wide = useViewer()?.organization.level === 'PROVINCE' && parent === null && unit === null;
  return columnsOf(map, { parentId: parent, unitId: unit, wide, otherYears: t('otherYears'), language });
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

function Loaded(props: LoadedProps) {
  const { map, plan, parent, unit, choose } = props;
  const t = useMessages(coverageMapMessages);
  const [only, setOnly] = useState(false);
  const columns = useColumns(props);
  const lines = only ? map.lines.filter(isUncovered) : map.lines;
  return (
    <>
      <Tiles map={map} parent={parent} unit={unit} />
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
          unitId={unit}
          onParent={(id) => choose({ plan, parent: id, unit: null })}
          unitPath={(id) => mapPath({ plan, axis: 'MONTH', parent: null, unit: id })}
        />
      )}
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('legend')} {map.axis === 'MONTH' && t('monthLegend')}
      </Typography>
    </>
  );
}

function exportedOf({ plan, parent, unit }: Omit<ChosenMap, 'axis'>): Exported {
  const whose = { ...(parent && { parentId: parent }), ...(unit && { organizationId: unit }) };
  return { list: 'coverage-map', filter: { workPlanId: plan, ...whose } };
}

/** Of whom the map is, where it is not of all that the reader sees. */
function useWhose({ parent, unit }: Pick<ChosenMap, 'parent' | 'unit'>): string | null {
  const t = useMessages(coverageMapMessages);
  const id = unit ?? parent;
  const { data } = useDocument(OrganizationOnMap, { id: id ?? '' }, { enabled: id !== null });
  const name = data?.organization?.shortName;
  if (!name) return null;
  return unit ? t('unit.own', { name }) : t('counties', { name });
}

function Reading({ plan, axis, parent, unit, choose }: ChosenMap & Pick<LoadedProps, 'choose'>) {
  const t = useMessages(coverageMapMessages);
  const document = axis === 'MONTH' ? CoverageByMonth : CoverageByOrganization;
  const { data, error, refetch } = useDocument(document, {
    ...{ workPlanId: plan, parentId: parent, organizationId: unit },
  });
  const map = data?.coverageMap;
  const whose = useWhose({ parent, unit });
  const of = unit ?? parent;
  const own = useViewer()?.organization;
  const atProvince = own?.level === 'PROVINCE';
  const told = of ?? (atProvince ? null : own?.id);
  return (
    <>
      <PageHeader
        title={whose ? `${t('name')} · ${whose}` : t('name')}
        {...(of && {
          back: {
            to: mapPath({ plan, axis, parent: null, unit: null }),
            text: t(atProvince ? 'allCities' : 'name'),
          },
        })}
      >
        <PlanChoice planId={plan} onChoose={(next) => choose({ plan: next, parent: null, unit: null })} />
        <ExportFrom exportedOf={() => exportedOf({ plan, parent, unit })} />
      </PageHeader>
      {map && told && <UnitStrip organizationId={told} year={map.year} />}
      {map && <Loaded map={map} plan={plan} parent={parent} unit={unit} choose={choose} />}
      {!map && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <WaitingPage />)}
    </>
  );
}

export function CoverageMapPage() {
  const t = useMessages(coverageMapMessages);
  const { plan, isPending, ...chosen } = useChosenMap();
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
