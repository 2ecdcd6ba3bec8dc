import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useSectionName } from '../../ui/ordinals.ts';
import { surfaces } from '../../ui/tones.ts';
import { CellFigures } from './CellFigures.tsx';
import { cellsByKey, keyOf, sumOf } from './cells.ts';
import { assignmentsPath, type MatrixProps } from './MatrixTable.tsx';
import type { MatrixSection } from './matrix.graphql.ts';
import { matrixMessages } from './matrix.messages.ts';

const everyone = '';

function useFigures(matrix: MatrixProps['matrix'], organizationId: string) {
  const cells = cellsByKey(matrix);
  const ids = organizationId === everyone ? matrix.organizations.map(({ id }) => id) : [organizationId];
  return (section: MatrixSection) => sumOf(ids.flatMap((id) => cells.get(keyOf(section.id, id)) ?? []));
}

type Organization = MatrixProps['matrix']['organizations'][number];

interface ChooserProps extends MatrixProps {
  chosen: Organization | undefined;
  onChoose: (id: string) => void;
}

function Chooser({ matrix, parentId, onParent, chosen, onChoose }: ChooserProps) {
  const t = useMessages(matrixMessages);
  const into = chosen && chosen.id !== parentId && chosen.childCount > 0 && chosen.level !== 'COUNTY';
  return (
    <Box sx={{ display: 'flex', gap: 1, mb: 1.5 }}>
      <TextField
        select
        value={chosen?.id ?? everyone}
        onChange={(event) => onChoose(event.target.value)}
        slotProps={{ htmlInput: { 'aria-label': t('chooseCity') }, select: { displayEmpty: true } }}
      >
        <MenuItem value={everyone}>{t('all')}</MenuItem>
        {matrix.organizations.map(({ id, shortName }) => (
          <MenuItem key={id} value={id}>
            {id === parentId ? `${shortName} · ${t('own')}` : shortName}
          </MenuItem>
        ))}
      </TextField>
      {into && (
        <Button variant="outlined" onClick={() => onParent(chosen.id)} sx={{ flex: 'none' }}>
          {t('counties', { name: chosen.shortName })}
        </Button>
      )}
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: '1fr 112px',
  gap: 1.5,
  alignItems: 'center',
  px: 1.5,
  py: 1,
  color: 'inherit',
  textDecoration: 'none',
  '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
} as const;

/** On a phone, and for a county that sees itself alone: one organization at a time, its sections below each other. */
export function MatrixByOrganization(props: MatrixProps) {
  const sectionName = useSectionName();
  const { organizations, sections } = props.matrix;
  const [chosen, setChosen] = useState(everyone);
  const organization =
    organizations.length === 1 ? organizations[0] : organizations.find(({ id }) => id === chosen);
  const figuresOf = useFigures(props.matrix, organization?.id ?? everyone);
  return (
    <>
      {organizations.length > 1 && <Chooser {...props} chosen={organization} onChoose={setChosen} />}
      <Card sx={{ maxWidth: 720 }}>
        {sections.map((section) => (
          <Box
            key={section.id}
            {...(organization && {
              component: Link,
              to: assignmentsPath(props, section.id, organization.id),
            })}
            sx={rowStyle}
          >
            <span>{sectionName(section)}</span>
            <CellFigures figures={figuresOf(section)} />
          </Box>
        ))}
      </Card>
    </>
  );
}
