import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { TieButton } from '../coverage-map/TieButton.tsx';
import { WorkItemLinks } from '../work-item/WorkItemLinks.tsx';
import { Adoptions } from './Adoptions.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Instructions } from './Instructions.tsx';
import { PieceScoring } from './PieceScoring.tsx';
import { PieceText } from './PieceText.tsx';
import { PieceWay } from './PieceWay.tsx';
import { SecrecyChip, SecrecyPanel } from './SecrecyPanel.tsx';
import { SubmissionActions } from './SubmissionActions.tsx';
import { AdoptedTag, KindChip, LateTag, SubmissionStatusChip } from './SubmissionCells.tsx';
import { SourceReportPanel, SubmissionFacts } from './SubmissionFacts.tsx';
import type { SubmissionPage } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

function Header({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(submissionMessages);
  const below = (
    <>
      <KindChip kind={piece.kind} />
      <LateTag late={piece.late} />
      <SubmissionStatusChip status={piece.status} />
      <SecrecyChip secrecy={piece.secrecy} />
      <AdoptedTag count={piece.adoptionCount} />
      <span>{piece.organization.shortName}</span>
    </>
  );
  return (
    <PageHeader title={piece.title} back={{ to: '/submission', text: t('name') }} below={below}>
      <SubmissionActions piece={piece} />
    </PageHeader>
  );
}

function Items({ piece }: { piece: SubmissionPage }) {
  const t = useMessages(submissionMessages);
  const { workItems } = piece;
  return (
    <Panel title={t('fields.workItems')} aside={<TieButton piece={piece} />}>
      {workItems.length === 0 ? (
        <EmptyState compact title={t('noWorkItems')} />
      ) : (
        <WorkItemLinks items={workItems} />
      )}
    </Panel>
  );
}

export function SubmissionShow() {
  return (
    <RecordPage<SubmissionPage>>
      {(piece) => (
        <>
          <Header piece={piece} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <PieceText piece={piece} />
              <FollowUps piece={piece} />
              <Items piece={piece} />
              <Adoptions adoptions={piece.adoptions} />
              <Instructions piece={piece} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <SubmissionFacts piece={piece} />
              <SecrecyPanel piece={piece} />
              <PieceWay piece={piece} />
              <PieceScoring piece={piece} />
              {piece.progressReport && <SourceReportPanel report={piece.progressReport} />}
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default SubmissionShow;
