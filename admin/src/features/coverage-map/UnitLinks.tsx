import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { coverageMapMessages } from './coverage-map.messages.ts';
import { unitMapPath } from './useChosenMap.ts';

interface UnitLinksProps {
  organizationId: string;
  year: number;
  /** null where the unit's score, and so its pieces, are not for the reader */
  score: { id: string } | null;
}

/** From an honour to what it rests on: the lines of the score, and the points of the plan that the pieces are about. */
export function UnitLinks({ organizationId, year, score }: UnitLinksProps) {
  const t = useMessages(coverageMapMessages);
  if (!score) return null;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1.5, fontSize: '0.8125rem' }}>
      <RowLink to={showPath('score', score.id)}>{t('unit.lines')}</RowLink>
      <RowLink to={unitMapPath(organizationId, year)}>{t('name')}</RowLink>
    </Box>
  );
}
