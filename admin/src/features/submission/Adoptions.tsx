import { adoptionPlaceLabels } from '@duban/schema/vocabulary/channel';
import { channelKindLabels, channelLevelLabels } from '@duban/schema/vocabulary/publicity';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { AttachmentLinks } from '../../ui/AttachmentLinks.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import type { AdoptionRow, SubmissionPage } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

function Adoption({ adoption }: { adoption: AdoptionRow }) {
  const t = useMessages(submissionMessages);
  const label = useLabel();
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <strong>{adoption.channel}</strong>
        <Tag tone="info">{label(channelLevelLabels, adoption.level)}</Tag>
        <Tag>{label(channelKindLabels, adoption.kind)}</Tag>
        {adoption.place === 'HEADLINE' && (
          <Tag tone="success">{label(adoptionPlaceLabels, adoption.place)}</Tag>
        )}
        <Box component="span" sx={{ ml: 'auto', fontSize: '0.8125rem' }}>
          <DateField value={adoption.adoptedOn} />
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: 2, mt: 0.25, fontSize: '0.75rem', color: 'text.secondary' }}>
        <span>
          {t('adoption.recordedBy')} {adoption.recordedBy.name}
        </span>
        {adoption.url && (
          <Link href={adoption.url} target="_blank" rel="noopener noreferrer">
            {t('adoption.link')}
          </Link>
        )}
      </Box>
      <AttachmentLinks files={adoption.attachments} />
    </Box>
  );
}

export function Adoptions({ adoptions }: Pick<SubmissionPage, 'adoptions'>) {
  const t = useMessages(submissionMessages);
  return (
    <Panel
      title={t('fields.adoptions')}
      aside={adoptions.length > 0 ? adoptions.length : undefined}
      padded={false}
    >
      {adoptions.length === 0 ? (
        <EmptyState compact title={t('adoption.none')} hint={t('adoption.noneHint')} />
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {adoptions.map((adoption) => (
            <Adoption key={adoption.id} adoption={adoption} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
