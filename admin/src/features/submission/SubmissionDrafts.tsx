import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { formatMoment } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { RowLink } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces } from '../../ui/tones.ts';
import { WorkItemNumbers } from '../work-item/WorkItemLinks.tsx';
import {
  DiscardSubmissionDraft,
  SubmissionDrafts as Drafts,
  type SubmissionDraftRow,
} from './draft.graphql.ts';
import { draftMessages } from './draft.messages.ts';
import { KindChip } from './SubmissionCells.tsx';
import { submissionMessages } from './submission.messages.ts';

function Draft({ draft }: { draft: SubmissionDraftRow }) {
  const t = useMessages(draftMessages);
  const language = useLanguage();
  const [discarding, setDiscarding] = useState(false);
  const { id, version } = draft;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'start',
        gap: 1,
        px: 2,
        py: 1.25,
        '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <RowLink to={`/submission/create?draftId=${id}`}>{draft.title || t('untitled')}</RowLink>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
            mt: 0.5,
            fontSize: '0.75rem',
            color: 'text.secondary',
          }}
        >
          <KindChip kind={draft.kind} />
          {draft.progressReport && <Tag tone="info">{t('fromReport')}</Tag>}
          {draft.invitation && (
            <Tag tone="warning" wraps>
              {t('forInvitation', { title: draft.invitation.title })}
            </Tag>
          )}
          <span>{t('by', { person: draft.author.name, when: formatMoment(draft.savedAt, language) })}</span>
          {draft.workItems.length > 0 && <WorkItemNumbers items={draft.workItems} />}
        </Box>
      </Box>
      <Button size="small" color="error" onClick={() => setDiscarding(true)}>
        {t('discard')}
      </Button>
      <CommandDialog
        open={discarding}
        onClose={() => setDiscarding(false)}
        title={t('discardTitle')}
        submitLabel={t('discard')}
        success={t('discarded')}
        width="xs"
        grave
        document={DiscardSubmissionDraft}
        defaultValues={{}}
        toVariables={() => ({ input: { id, version } })}
      >
        {t('discardText')}
      </CommandDialog>
    </Box>
  );
}

/** What the unit is still writing. */
export function SubmissionDrafts() {
  const t = useMessages(draftMessages);
  const named = useMessages(submissionMessages);
  const { data } = useDocument(Drafts, { first: 100 });
  return (
    <>
      <PageHeader title={t('name')} back={{ to: '/submission', text: named('name') }}>
        <Button component={Link} to="/submission/create" variant="contained">
          {named('writeNew')}
        </Button>
      </PageHeader>
      {data ? (
        <Box sx={{ maxWidth: 900 }}>
          <Panel padded={false}>
            {data.submissionDrafts.nodes.length === 0 ? (
              <EmptyState title={t('empty')} hint={t('hint')} />
            ) : (
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                {data.submissionDrafts.nodes.map((draft) => (
                  <Draft key={draft.id} draft={draft} />
                ))}
              </Box>
            )}
          </Panel>
        </Box>
      ) : (
        <WaitingPage />
      )}
    </>
  );
}
export default SubmissionDrafts;
