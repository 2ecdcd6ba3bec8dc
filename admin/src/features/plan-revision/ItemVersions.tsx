import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { useTargetText } from '../work-plan/ItemFacts.tsx';
import { type ItemVersion, WorkItemVersions } from './plan-revision.graphql.ts';
import { planRevisionMessages } from './plan-revision.messages.ts';

function VersionHeading({ version: { number, validFrom, revision } }: { version: ItemVersion }) {
  const t = useMessages(planRevisionMessages);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
      {revision ? (
        <RowLink to={showPath('plan-revision', revision.id)}>{t('nth', { number })}</RowLink>
      ) : (
        <strong>{number === 0 ? t('history.baseline') : t('nth', { number })}</strong>
      )}
      {revision?.documentNumber && <span>{revision.documentNumber}</span>}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        <MomentField value={validFrom} />
      </Box>
    </Box>
  );
}

function Version({ version }: { version: ItemVersion }) {
  const t = useMessages(planRevisionMessages);
  const targetText = useTargetText();
  const { wording } = version;
  return (
    <Box component="li" sx={{ px: 2, py: 1.5, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <VersionHeading version={version} />
      <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72em' }}>
        {wording.number}. {wording.title ? `${wording.title}\n${wording.requirement}` : wording.requirement}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5, fontSize: '0.8125rem' }}>
        {wording.targets.map((target) => (
          <Tag key={targetText(target)} tone="info" wraps>
            {targetText(target)}
          </Tag>
        ))}
        {(wording.dueText ?? wording.dueOn) && (
          <span>
            {t('due')} {wording.dueText ?? <DateField value={wording.dueOn} />}
          </span>
        )}
      </Box>
    </Box>
  );
}

/** How the point read as it was issued, and after each revision; the newest first. */
export function ItemVersions({ itemId }: { itemId: string }) {
  const t = useMessages(planRevisionMessages);
  const { data } = useDocument(WorkItemVersions, { id: itemId });
  if (!data?.workItem) return <Skeleton variant="rounded" sx={{ m: 2, height: 120 }} />;
  const versions = data.workItem.versions.toReversed();
  if (versions.length === 0) return <EmptyState compact title={t('history.unchanged')} />;
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {versions.map((version) => (
        <Version key={version.number} version={version} />
      ))}
    </Box>
  );
}
