import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { listPath } from '../../ui/list/RowLink.tsx';
import { useSectionName } from '../../ui/ordinals.ts';
import { CellFigures } from './CellFigures.tsx';
import { cellsByKey, keyOf, sumOf } from './cells.ts';
import type { Matrix, MatrixCell, MatrixOrganization, MatrixSection } from './matrix.graphql.ts';
import { matrixMessages } from './matrix.messages.ts';
import { tableStyle } from './matrixStyle.ts';

export interface MatrixProps {
  matrix: Matrix;
  planId: string;
  parentId: string | null;
  onParent: (organizationId: string) => void;
}

/** Below the bureau itself (its own share) a cell is that organization's alone; elsewhere it is the whole subtree's. */
export function assignmentsPath(
  { planId, parentId }: Pick<MatrixProps, 'planId' | 'parentId'>,
  sectionId: string | undefined,
  organizationId: string,
): string {
  const whose = organizationId === parentId ? { organizationId } : { subtreeOf: organizationId };
  return listPath('assignment', { workPlanId: planId, ...(sectionId && { sectionId }), ...whose });
}

function HeadCell({
  organization,
  own,
  onParent,
}: {
  organization: MatrixOrganization;
  own: boolean;
  onParent: (id: string) => void;
}) {
  const t = useMessages(matrixMessages);
  const into = !own && organization.childCount > 0 && organization.level !== 'COUNTY';
  return (
    <th scope="col">
      {into ? (
        <Link
          component="button"
          type="button"
          onClick={() => onParent(organization.id)}
          sx={{ font: 'inherit', fontWeight: 500 }}
        >
          {organization.shortName}
        </Link>
      ) : (
        <span>{own ? t('own') : organization.shortName}</span>
      )}
    </th>
  );
}

interface CellProps {
  cell: MatrixCell | undefined;
  section: MatrixSection;
  organization: MatrixOrganization;
  to: string;
}

function Cell({ cell, section, organization, to }: CellProps) {
  const t = useMessages(matrixMessages);
  const sectionName = useSectionName();
  if (!cell || cell.total === 0) {
    return (
      <td>
        <CellFigures figures={undefined} />
      </td>
    );
  }
  const { total, percent, red, yellow, green, overdue } = cell;
  const name = t('cell', {
    section: sectionName(section),
    organization: organization.shortName,
    total,
    percent,
    red,
    yellow,
    green,
    overdue,
  });
  return (
    <td>
      <RouterLink to={to} aria-label={name} title={name}>
        <CellFigures figures={cell} />
      </RouterLink>
    </td>
  );
}

function Head({ matrix, parentId, onParent }: MatrixProps) {
  const t = useMessages(matrixMessages);
  return (
    <thead>
      <tr>
        <th scope="col">{t('section')}</th>
        <th scope="col">{t('all')}</th>
        {matrix.organizations.map((organization) => (
          <HeadCell
            key={organization.id}
            organization={organization}
            own={organization.id === parentId}
            onParent={onParent}
          />
        ))}
      </tr>
    </thead>
  );
}

function Row({
  section,
  cells,
  ...props
}: MatrixProps & { section: MatrixSection; cells: Map<string, MatrixCell> }) {
  const sectionName = useSectionName();
  const { organizations } = props.matrix;
  const cellOf = (organization: MatrixOrganization) => cells.get(keyOf(section.id, organization.id));
  return (
    <tr>
      <th scope="row">{sectionName(section)}</th>
      <td>
        <CellFigures figures={sumOf(organizations.flatMap((organization) => cellOf(organization) ?? []))} />
      </td>
      {organizations.map((organization) => (
        <Cell
          key={organization.id}
          cell={cellOf(organization)}
          section={section}
          organization={organization}
          to={assignmentsPath(props, section.id, organization.id)}
        />
      ))}
    </tr>
  );
}

function Totals({ matrix }: MatrixProps) {
  const t = useMessages(matrixMessages);
  const of = (organization: MatrixOrganization) =>
    matrix.cells.filter(({ organizationId }) => organizationId === organization.id);
  return (
    <tr>
      <th scope="row">{t('all')}</th>
      <td>
        <CellFigures figures={sumOf(matrix.cells)} />
      </td>
      {matrix.organizations.map((organization) => (
        <td key={organization.id}>
          <CellFigures figures={sumOf(of(organization))} />
        </td>
      ))}
    </tr>
  );
}

export function MatrixTable(props: MatrixProps) {
  const { matrix } = props;
  const cells = useMemo(() => cellsByKey(matrix), [matrix]);
  return (
    <Card tabIndex={0} sx={{ overflow: 'auto', maxHeight: 'calc(100vh - 190px)' }}>
      <Box component="table" sx={tableStyle}>
        <Head {...props} />
        <tbody>
          <Totals {...props} />
          {matrix.sections.map((section) => (
            <Row key={section.id} {...props} section={section} cells={cells} />
          ))}
        </tbody>
      </Box>
    </Card>
  );
}
