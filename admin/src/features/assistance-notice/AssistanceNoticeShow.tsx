import { coverageMediaLabels } from '@duban/schema/vocabulary/coverage-request';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { WorkItemsPanel } from '../work-item/WorkItemsPanel.tsx';
import type { NoticePage } from './assistance-notice.graphql.ts';
import { assistanceNoticeMessages } from './assistance-notice.messages.ts';
import { NoticeActions } from './NoticeActions.tsx';
import { NoticeStatus } from './NoticeCells.tsx';

function Header({ row }: { row: NoticePage }) {
  const t = useMessages(assistanceNoticeMessages);
  const below = (
    <>
      <NoticeStatus row={row} />
      <span>{row.organization.shortName}</span>
      <span>{row.mediaName}</span>
    </>
  );
  return (
    <PageHeader title={row.title} back={{ to: '/assistance-notice', text: t('name') }} below={below}>
      <NoticeActions row={row} />
    </PageHeader>
  );
}

function Matter({ row }: { row: NoticePage }) {
  const t = useMessages(assistanceNoticeMessages);
  const label = useLabel();
  const facts: Fact[] = [
    { label: t('fields.organization'), value: row.organization.name, wide: true },
    { label: t('fields.media'), value: row.mediaName },
    { label: t('fields.mediaKind'), value: label(coverageMediaLabels, row.mediaKind) },
    { label: t('fields.journalist'), value: row.journalist },
    { label: t('fields.journalistPhone'), value: row.journalistPhone },
    { label: t('fields.startsAt'), value: <MomentField value={row.startsAt} /> },
    { label: t('fields.feedbackDueOn'), value: <DateField value={row.feedbackDueOn} near /> },
    { label: t('fields.content'), value: row.content, wide: true },
    { label: t('fields.assistance'), value: row.assistance, wide: true },
    { label: t('fields.opinion'), value: row.opinion, wide: true },
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} />
    </Panel>
  );
}

function ArrangementPanel({ row }: { row: NoticePage }) {
  const t = useMessages(assistanceNoticeMessages);
  const { arrangement } = row;
  if (!arrangement)
    return (
      <Panel title={t('arrangement')}>
        <EmptyState compact title={t('notArranged')} />
      </Panel>
    );
  const facts: Fact[] = [
    { label: t('fields.receiver'), value: arrangement.name },
    { label: t('fields.post'), value: arrangement.post },
    { label: t('fields.phone'), value: arrangement.phone },
    { label: t('fields.place'), value: arrangement.place },
    ...(arrangement.note ? [{ label: t('fields.note'), value: arrangement.note, wide: true }] : []),
    { label: t('fields.arrangedAt'), value: <MomentField value={row.arrangedAt} /> },
  ];
  return (
    <Panel title={t('arrangement')}>
      <Facts facts={facts} minWidth={150} />
    </Panel>
  );
}

function Feedback({ row }: { row: NoticePage }) {
  const t = useMessages(assistanceNoticeMessages);
  if (!row.feedback && !row.comment)
    return (
      <Panel title={t('feedback')}>
        <EmptyState compact title={t('notReported')} />
      </Panel>
    );
  const link = row.url && (
    <Link href={row.url} target="_blank" rel="noreferrer">
      {t('open')}
    </Link>
  );
  const facts: Fact[] = [
    { label: t('fields.feedback'), value: row.feedback ?? t('notReported'), wide: true },
    { label: t('fields.appearedOn'), value: <DateField value={row.appearedOn} /> },
    { label: t('fields.url'), value: link || '—' },
    { label: t('fields.reporter'), value: row.reporter?.name ?? '—' },
    { label: t('fields.reportedAt'), value: <MomentField value={row.reportedAt} /> },
    ...(row.comment ? [{ label: t('fields.comment'), value: row.comment, wide: true }] : []),
  ];
  return (
    <Panel title={t('feedback')}>
      <Facts facts={facts} minWidth={150} />
    </Panel>
  );
}

function Issue({ row }: { row: NoticePage }) {
  const t = useMessages(assistanceNoticeMessages);
  const request = row.coverageRequest;
  const facts: Fact[] = [
    { label: t('fields.issuer'), value: row.issuer.name, wide: true },
    { label: t('fields.author'), value: row.author.name },
    { label: t('fields.issuedAt'), value: <MomentField value={row.issuedAt} /> },
    ...(request
      ? [
          {
            label: t('fields.request'),
            value: <RowLink to={showPath('coverage-request', request.id)}>{request.title}</RowLink>,
            wide: true,
          },
        ]
      : []),
  ];
  return (
    <Panel>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

function Items({ row }: { row: NoticePage }) {
  const t = useMessages(assistanceNoticeMessages);
  return <WorkItemsPanel title={t('fields.workItems')} items={row.workItems} empty={t('noWorkItems')} />;
}

export function AssistanceNoticeShow() {
  return (
    <RecordPage<NoticePage>>
      {(row) => (
        <>
          <Header row={row} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Matter row={row} />
              <ArrangementPanel row={row} />
              <Feedback row={row} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Issue row={row} />
              <Items row={row} />
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default AssistanceNoticeShow;
