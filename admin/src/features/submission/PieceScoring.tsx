import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { OrganizationsInput } from '../organization/OrganizationInputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { useCan, useViewer } from '../session/viewer.ts';
import { NameJointAuthors, RecordFalsePiece, type SubmissionPage } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

interface DialogProps {
  piece: SubmissionPage;
  open: boolean;
  onClose: () => void;
}

function JointDialog({ piece: { id, version, jointAuthors }, ...dialog }: DialogProps) {
  const t = useMessages(submissionMessages);
  const standing: { organizations: OrganizationChoice[] } = { organizations: jointAuthors };
  return (
    <CommandDialog
      {...dialog}
      title={t('joint.title')}
      success={t('joint.done')}
      document={NameJointAuthors}
      defaultValues={standing}
      placeOf={(path) => (path.startsWith('organizationIds') ? 'organizations' : path)}
      toVariables={({ organizations }) => ({
        input: { id, version, organizationIds: organizations.map((one) => one.id) },
      })}
    >
      <OrganizationsInput name="organizations" label={t('joint.organizations')} hint={t('joint.hint')} />
    </CommandDialog>
  );
}

function FalseDialog({ piece, ...dialog }: DialogProps) {
  const t = useMessages(submissionMessages);
  const { id: submissionId, organization } = piece;
  return (
    <CommandDialog
      {...dialog}
      title={t('false.title')}
      grave
      success={t('false.done')}
      document={RecordFalsePiece}
      defaultValues={{ day: today(), reason: '' }}
      toVariables={({ day, reason }) => ({
        input: { organizationId: organization.id, fault: 'FALSE' as const, submissionId, day, reason },
      })}
    >
      <DateInput name="day" label={t('false.day')} max={today()} required />
      <TextInput name="reason" label={t('false.reason')} rows={3} maxLength={textLimits.comment} required />
    </CommandDialog>
  );
}

/** Who wrote it with the first author, and that it turned out false: what scores it otherwise. */
export function PieceScoring({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(submissionMessages);
  const [open, setOpen] = useState<'joint' | 'false' | null>(null);
  const viewer = useViewer();
  const mayReview = useCan('REVIEW_SUBMISSIONS');
  const writes = useCan('SUBMIT_SUBMISSION') && viewer?.organization.id === piece.organization.id;
  const props = (which: 'joint' | 'false') => ({
    ...{ piece, open: open === which, onClose: () => setOpen(null) },
  });
  return (
    <Panel title={t('joint.name')}>
      <Box>{piece.jointAuthors.map((one) => one.shortName).join('、') || t('joint.none')}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, ml: -1.5 }}>
        {(mayReview || writes) && (
          <Button size="small" onClick={() => setOpen('joint')}>
            {t('joint.title')}
          </Button>
        )}
        {mayReview && (
          <Button size="small" color="error" onClick={() => setOpen('false')}>
            {t('false.title')}
          </Button>
        )}
      </Box>
      <JointDialog {...props('joint')} />
      <FalseDialog {...props('false')} />
    </Panel>
  );
}
