import {
  type InvitationAction,
  invitationActionLabels,
  invitationActions,
} from '@duban/schema/vocabulary/invitation';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { ReasonStepDialog } from '../../ui/form/StepDialogs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { PieceLine } from '../submission/PieceLine.tsx';
import { WorkItemLinks } from '../work-item/WorkItemLinks.tsx';
import { InvitationStatusCell } from './InvitationCells.tsx';
import { CancelInvitation, FailInvitation, type InvitationPage } from './invitation.graphql.ts';
import { invitationMessages } from './invitation.messages.ts';

function Actions({ row }: { row: InvitationPage }) {
  const t = useMessages(invitationMessages);
  const navigate = useNavigate();
  const [open, setOpen] = useState<InvitationAction | null>(null);
  const dialog = (action: 'fail' | 'cancel') => ({
    row,
    open: open === action.toUpperCase(),
    onClose: () => setOpen(null),
    title: t(`${action}.title`),
    submitLabel: t(`${action}.submit`),
    success: t(`${action}.done`),
    grave: true,
    reasonLabel: t('fields.reason'),
    hint: t(`${action}.hint`),
  });
  return (
    <>
      <ActionBar
        available={row.availableActions}
        labels={invitationActionLabels}
        order={invitationActions}
        grave={['FAIL', 'CANCEL']}
        onAction={(action) =>
          action === 'ANSWER' ? navigate(`/submission/create?invitationId=${row.id}`) : setOpen(action)
        }
      />
      <ReasonStepDialog {...dialog('fail')} document={FailInvitation} />
      <ReasonStepDialog {...dialog('cancel')} document={CancelInvitation} />
    </>
  );
}

function InvitationFacts({ row }: { row: InvitationPage }) {
  const t = useMessages(invitationMessages);
  const facts: Fact[] = [
    { label: t('fields.organization'), value: row.organization.name, wide: true },
    { label: t('fields.issuer'), value: row.issuer.shortName },
    { label: t('fields.author'), value: row.author.name },
    { label: t('fields.issuedAt'), value: <MomentField value={row.issuedAt} /> },
    { label: t('fields.dueOn'), value: <DateField value={row.dueOn} /> },
    ...(row.closedAt ? [{ label: t('fields.closedAt'), value: <MomentField value={row.closedAt} /> }] : []),
    ...(row.reason ? [{ label: t('fields.reason'), value: row.reason, wide: true }] : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

export function InvitationShow() {
  const t = useMessages(invitationMessages);
  return (
    <RecordPage<InvitationPage>>
      {(row) => (
        <>
          <PageHeader
            title={row.title}
            back={{ to: '/invitation', text: t('name') }}
            below={<InvitationStatusCell row={row} />}
          >
            <Actions row={row} />
          </PageHeader>
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Panel title={t('fields.requirement')}>
                <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: 1.8 }}>
                  {row.requirement}
                </Box>
              </Panel>
              <Panel title={t('fields.submission')}>
                {row.submission ? (
                  <PieceLine piece={row.submission} />
                ) : (
                  <EmptyState compact title={t('noAnswer')} hint={t('noAnswerHint')} />
                )}
              </Panel>
              {row.workItems.length > 0 && (
                <Panel title={t('fields.workItems')} aside={row.workItems.length}>
                  <WorkItemLinks items={row.workItems} />
                </Panel>
              )}
            </Box>
            <InvitationFacts row={row} />
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default InvitationShow;
