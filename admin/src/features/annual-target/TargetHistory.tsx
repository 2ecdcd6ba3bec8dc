import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import type { OwnTarget } from './annual-target.graphql.ts';
import { annualTargetMessages } from './annual-target.messages.ts';

/** Each revision with who set it, when and why; the newest first. */
export function TargetHistory({ targets }: { targets: readonly OwnTarget[] }) {
  const t = useMessages(annualTargetMessages);
  return (
    <Box
      component="ol"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75, fontSize: '0.8125rem' }}
    >
      {targets.map(({ id, points, revision, reason, setAt, setter }) => (
        <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
            <strong>
              {points === null ? t('set.withdrawn') : t('classes.revision', { revision, points })}
            </strong>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {setter.name} · <MomentField value={setAt} />
            </Box>
          </Box>
          {reason}
        </Box>
      ))}
    </Box>
  );
}
