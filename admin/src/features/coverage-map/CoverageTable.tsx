import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { useSectionName } from '../../ui/ordinals.ts';
import { Tag } from '../../ui/StatusChip.tsx';
import type { CoverageLine, CoverageMap } from './coverage-map.graphql.ts';
import { coverageMapMessages } from './coverage-map.messages.ts';
import { isUncovered, type MapColumn, piecesPath, sum } from './mapColumns.ts';
import { mapStyle, washOf } from './mapStyle.ts';

export interface TableProps {
  map: CoverageMap;
  columns: readonly MapColumn[];
  lines: readonly CoverageLine[];
  parentId: string | null;
  unitId: string | null;
  onParent: (id: string) => void;
  unitPath: (id: string) => string;
}

interface CellProps {
  pieces: number;
  adoptions: number;
  to: string | null;
  name: string;
}

function Cell({ pieces, adoptions, to, name }: CellProps) {
  const t = useMessages(coverageMapMessages);
  if (pieces + adoptions === 0) return <td />;
  const figures = (
    <>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {pieces}
      </Box>
      {adoptions > 0 && (
        <Box component="span" sx={{ fontSize: '0.6875rem', lineHeight: 1.2, whiteSpace: 'nowrap' }}>
          {t('carried', { count: adoptions })}
        </Box>
      )}
    </>
  );
  return (
    <td style={{ backgroundColor: washOf(pieces, adoptions) }}>
      {to ? (
        <RouterLink to={to} aria-label={name} title={name}>
          {figures}
        </RouterLink>
      ) : (
        <Box title={name} sx={{ display: 'flex', flexDirection: 'column' }}>
          {figures}
        </Box>
      )}
    </td>
  );
}

const headLink = { font: 'inherit', fontWeight: 500 } as const;

function Head({ columns, onParent, unitPath }: Pick<TableProps, 'columns' | 'onParent' | 'unitPath'>) {
  const t = useMessages(coverageMapMessages);
  return (
    <thead>
      <tr>
        <th scope="col">{t('point')}</th>
        <th scope="col">{t('all')}</th>
        {columns.map(({ key, name, into, unit }) => (
          <th key={key} scope="col">
            {into ? (
              <Link component="button" type="button" onClick={() => onParent(into)} sx={headLink}>
                {name}
              </Link>
            ) : unit ? (
              <Link component={RouterLink} to={unitPath(unit)} sx={headLink}>
                {name}
              </Link>
            ) : (
              name
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface FiguresProps extends Pick<TableProps, 'columns' | 'parentId' | 'unitId'> {
  line: Pick<CoverageLine, 'pieces' | 'adoptions'>;
  workItemId: string | null;
  name: string;
}

function Figures({ line, columns, workItemId, name, ...whose }: FiguresProps) {
  const t = useMessages(coverageMapMessages);
  const cell = (pieces: number, adoptions: number, column: MapColumn | null) => (
    <Cell
      key={column?.key ?? 'all'}
      pieces={pieces}
      adoptions={adoptions}
      to={piecesPath(workItemId, column, pieces, whose)}
      name={t('cell', { point: name, column: column?.name ?? t('all'), pieces, adoptions })}
    />
  );
  return (
    <>
      {cell(sum(line.pieces), sum(line.adoptions), null)}
      {columns.map((column, place) => cell(line.pieces[place] ?? 0, line.adoptions[place] ?? 0, column))}
    </>
  );
}

function PointRow({
  line,
  ...props
}: Pick<TableProps, 'columns' | 'parentId' | 'unitId'> & { line: CoverageLine }) {
  const t = useMessages(coverageMapMessages);
  const { workItem } = line;
  if (!workItem) return null;
  const uncovered = isUncovered(line);
  const name = `${workItem.number}. ${workItem.displayTitle}`;
  return (
    <tr className={uncovered ? 'uncovered' : undefined}>
      <th scope="row">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.75, alignItems: 'center' }}>
          <RowLink to={showPath('work-item', workItem.id)}>{name}</RowLink>
          {uncovered && <Tag tone="danger">{t('uncovered')}</Tag>}
          {line.activities > 0 && (
            <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
              {t('activities', { count: line.activities })}
            </Box>
          )}
        </Box>
      </th>
      <Figures {...props} line={line} workItemId={workItem.id} name={name} />
    </tr>
  );
}

function SectionRow({ section, span }: { section: { ordinal: number; title: string }; span: number }) {
  const sectionName = useSectionName();
  return (
    <tr className="section">
      <th scope="colgroup">{sectionName(section)}</th>
      <td colSpan={span} />
    </tr>
  );
}

/** Points by sections; the first row is what is tied to none. */
export function CoverageTable({ map, lines, onParent, unitPath, ...props }: TableProps) {
  const t = useMessages(coverageMapMessages);
  const { untied } = map;
  const { columns } = props;
  const beginsSection = (place: number) =>
    lines[place]?.workItem?.section.id !== lines[place - 1]?.workItem?.section.id;
  return (
    <Card
      tabIndex={0}
      sx={{ overflow: 'auto', maxHeight: { xs: '70vh', md: 'calc(100vh - 300px)' }, minHeight: 320 }}
    >
      <Box component="table" sx={mapStyle}>
        <Head columns={columns} onParent={onParent} unitPath={unitPath} />
        <tbody>
          {sum(untied.pieces) > 0 && (
            <tr>
              <th scope="row">{t('untied')}</th>
              <Figures {...props} line={untied} workItemId={null} name={t('untied')} />
            </tr>
          )}
          {lines.flatMap((line, place) => [
            ...(beginsSection(place) && line.workItem
              ? [
                  <SectionRow
                    key={line.workItem.section.id}
                    section={line.workItem.section}
                    span={columns.length + 1}
                  />,
                ]
              : []),
            <PointRow key={line.workItem?.id} {...props} line={line} />,
          ])}
        </tbody>
      </Box>
    </Card>
  );
}
