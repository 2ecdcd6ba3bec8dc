import { escalationLevelLabels } from '@duban/schema/vocabulary/escalation';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { Distance, LevelChip, Outcome, PolicyNote, RungStatusChip } from './EscalationCells.tsx';
import { AssignmentEscalations } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';
import { escalationLevelTones } from './escalationTones.ts';
import { RungActions } from './RungActions.tsx';

function useReached(assignmentId: string) {
  return useDocument(AssignmentEscalations, { id: assignmentId }).data?.assignment;
}

/** The highest rung reached for the present due date; nothing where there is none. */
export function ReachedLevel({ assignmentId }: { assignmentId: string }) {
  const t = useMessages(escalationMessages);
  const label = useLabel();
  const level = useReached(assignmentId)?.escalationLevel;
  if (!level) return null;
  return (
    <Tag tone={escalationLevelTones[level]}>{t('level', { level: label(escalationLevelLabels, level) })}</Tag>
  );
}

/** Every reminder and rung of an assignment, newest first. */
export function EscalationPanel({ assignmentId }: { assignmentId: string }) {
  const t = useMessages(escalationMessages);
  const rungs = useReached(assignmentId)?.escalations ?? [];
  if (rungs.length === 0) return null;
  const link = (
    <Link component={RouterLink} to="/escalation/policy" variant="body2">
      {t('policyLink')}
    </Link>
  );
  return (
    <Panel title={t('panel')} aside={link}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', mt: -1 }}>
        {rungs.map((rung) => (
          <Box
            key={rung.id}
            component="li"
            sx={{
              py: 1,
              display: 'grid',
              gap: 0.5,
              '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
            }}
          >
            <Box
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', fontSize: '0.8125rem' }}
            >
              <LevelChip level={rung.level} />
              <RungStatusChip status={rung.status} />
              <Distance row={rung} />
              <Box component="span" sx={{ ml: 'auto', color: 'text.secondary' }}>
                <DateField value={rung.onDay} />
              </Box>
            </Box>
            {rung.level !== 'REMINDER' && <PolicyNote policy={rung.policy} />}
            <Outcome row={rung} />
            <RungActions rung={rung} assignmentId={assignmentId} />
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
