import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { listPath, RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { surfaces } from '../../ui/tones.ts';
import { unitMapPath } from '../coverage-map/useChosenMap.ts';
import type { ScorePage } from './score.graphql.ts';
import { scoreMessages } from './score.messages.ts';

type Basis = ScorePage['basis'][number];

function Point({ basis, organizationId }: { basis: Basis; organizationId: string }) {
  const t = useMessages(scoreMessages);
  const { workItem, pieces, adoptions, instructions, points } = basis;
  const about = workItem ? { workItemId: workItem.id } : { untied: true };
  return (
    <Box component="li" sx={{ px: 2, py: 1, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {workItem ? (
            <RowLink to={showPath('work-item', workItem.id)}>
              {`${workItem.number}. ${workItem.displayTitle}`}
            </RowLink>
          ) : (
            t('basis.untied')
          )}
        </Box>
        <Box component="strong" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {t('basis.points', { points })}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, fontSize: '0.75rem', color: 'text.secondary' }}>
        <RowLink to={listPath('submission', { ...about, organizationId })}>
          {t('basis.pieces', { count: pieces })}
        </RowLink>
        {adoptions > 0 && <span>{t('basis.adoptions', { count: adoptions })}</span>}
        {instructions > 0 && <span>{t('basis.instructions', { count: instructions })}</span>}
      </Box>
    </Box>
  );
}

/** Which points of the plan the points were earned on: publicity tied to the work that it reports on. */
export function ScoreBasis({ score: { organization, year, basis } }: { score: ScorePage }) {
  const t = useMessages(scoreMessages);
  return (
    <Panel
      title={t('basis.title')}
      aside={<RowLink to={unitMapPath(organization.id, year)}>{t('basis.map')}</RowLink>}
      padded={false}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {basis.map((one) => (
          <Point key={one.workItem?.id ?? 'untied'} basis={one} organizationId={organization.id} />
        ))}
      </Box>
      <Box sx={{ px: 2, py: 1, fontSize: '0.75rem', color: 'text.secondary' }}>
        {basis.length > 0 ? t('basis.hint') : t('basis.none')}
      </Box>
    </Panel>
  );
}
