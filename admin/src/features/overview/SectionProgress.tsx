import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { listPath } from '../../ui/list/RowLink.tsx';
import { useSectionName } from '../../ui/ordinals.ts';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import { CellFigures } from '../matrix/CellFigures.tsx';
import { sumOf } from '../matrix/cells.ts';
import { CompletionMatrixQuery, type Matrix, type MatrixSection } from '../matrix/matrix.graphql.ts';
import { overviewMessages } from './overview.messages.ts';

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 104px',
  gap: 1.5,
  alignItems: 'center',
  px: 2,
  py: 0.75,
  color: 'inherit',
  textDecoration: 'none',
  fontSize: '0.8125rem',
  '&:hover': { backgroundColor: surfaces.wash },
} as const;

function Row({ section, matrix, planId }: { section: MatrixSection; matrix: Matrix; planId: string }) {
  const sectionName = useSectionName();
  const figures = sumOf(matrix.cells.filter(({ sectionId }) => sectionId === section.id));
  return (
    <Box
      component={Link}
      to={listPath('work-item', { workPlanId: planId, sectionId: section.id })}
      sx={rowStyle}
    >
      <span>{sectionName(section)}</span>
      <CellFigures figures={figures} />
    </Box>
  );
}

/** The matrix's last column: how far each section is, within what the viewer may see. */
export function SectionProgress({ planId }: { planId: string }) {
  const t = useMessages(overviewMessages);
  const { data } = useDocument(CompletionMatrixQuery, { workPlanId: planId });
  const matrix = data?.completionMatrix;
  if (!matrix || matrix.cells.length === 0) return null;
  return (
    <Panel title={t('sections')} padded={false}>
      <Box
        sx={{
          py: 0.75,
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        {matrix.sections.map((section) => (
          <Row key={section.id} section={section} matrix={matrix} planId={planId} />
        ))}
      </Box>
    </Panel>
  );
}
