import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { WithdrawnNotice } from '../../ui/DraftNotices.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { OfficeName } from '../honour-office/OfficeFilter.tsx';
import { AwardActions } from './AwardActions.tsx';
import { RoundStatus } from './AwardCells.tsx';
import { AwardFlowHelp } from './AwardFlowHelp.tsx';
import type { AwardRoundPage } from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';
import { ContestPanel } from './ContestPanel.tsx';

function RoundFacts({ round }: { round: AwardRoundPage }) {
  const t = useMessages(awardMessages);
  const { approver, approvedAt, publishedAt } = round;
  const facts = [
    { label: t('fields.author'), value: round.author.name },
    { label: t('fields.scoredAt'), value: <MomentField value={round.scoredAt} /> },
    ...(approver
      ? [
          { label: t('fields.approver'), value: approver.name },
          { label: t('fields.approvedAt'), value: <MomentField value={approvedAt} /> },
        ]
      : []),
    ...(publishedAt ? [{ label: t('fields.publishedAt'), value: <MomentField value={publishedAt} /> }] : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

export function AwardRoundShow() {
  const t = useMessages(awardMessages);
  return (
    <RecordPage<AwardRoundPage>>
      {(round) => (
        <>
          <PageHeader
            title={round.title}
            back={{ to: '/award', text: t('name') }}
            below={
              <>
                <RoundStatus status={round.status} />
                <OfficeName office={round.office} />
                <span>{round.year}</span>
              </>
            }
          >
            <AwardFlowHelp />
            <AwardActions round={round} />
          </PageHeader>
          <WithdrawnNotice row={round} />
          {round.returnComment && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {t('returned', { comment: round.returnComment })}
            </Alert>
          )}
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              {round.contests.map((contest, index) => (
                <ContestPanel key={contest.name} contest={contest} index={index} round={round} />
              ))}
            </Box>
            <RoundFacts round={round} />
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default AwardRoundShow;
