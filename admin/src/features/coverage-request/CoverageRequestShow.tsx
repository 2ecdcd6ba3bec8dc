import { assistanceStatusLabels } from '@duban/schema/vocabulary/assistance-notice';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { WorkItemsPanel } from '../work-item/WorkItemsPanel.tsx';
import { CoverageActions } from './CoverageActions.tsx';
import { CoverageStatusChip, MediaText } from './CoverageCells.tsx';
import type { RequestPage } from './coverage-request.graphql.ts';
import { coverageRequestMessages } from './coverage-request.messages.ts';
import { Signatures } from './Signatures.tsx';

function Header({ row }: { row: RequestPage }) {
  const t = useMessages(coverageRequestMessages);
  const below = (
    <>
      <CoverageStatusChip status={row.status} />
      <span>{row.organization.shortName}</span>
      <span>{row.department}</span>
    </>
  );
  return (
    <PageHeader title={row.title} back={{ to: '/coverage-request', text: t('name') }} below={below}>
      <CoverageActions row={row} />
    </PageHeader>
  );
}

function TimeText({ row }: { row: RequestPage }) {
  const t = useMessages(coverageRequestMessages);
  const language = useLanguage();
  const from = formatMoment(row.startsAt, language);
  if (!row.endsAt) return <>{from}</>;
  return <>{t('until', { from, to: formatMoment(row.endsAt, language) })}</>;
}

function Form({ row }: { row: RequestPage }) {
  const t = useMessages(coverageRequestMessages);
  const { contact } = row;
  const facts: Fact[] = [
    { label: t('fields.organization'), value: row.organization.name, wide: true },
    { label: t('fields.department'), value: row.department },
    { label: t('fields.time'), value: <TimeText row={row} /> },
    { label: t('fields.media'), value: <MediaText media={row.media} /> },
    { label: t('fields.content'), value: row.content, wide: true },
  ];
  const contactFacts: Fact[] = [
    { label: t('fields.name'), value: contact.name },
    { label: t('fields.post'), value: contact.post },
    { label: t('fields.officePhone'), value: contact.officePhone },
    { label: t('fields.mobile'), value: contact.mobile },
  ];
  return (
    <>
      <Panel title={t('facts')}>
        <Facts facts={facts} />
      </Panel>
      <Panel title={t('fields.contact')}>
        <Facts facts={contactFacts} minWidth={150} />
      </Panel>
    </>
  );
}

function Items({ row }: { row: RequestPage }) {
  const t = useMessages(coverageRequestMessages);
  return <WorkItemsPanel title={t('fields.workItems')} items={row.workItems} empty={t('noWorkItems')} />;
}

function Handling({ row }: { row: RequestPage }) {
  const t = useMessages(coverageRequestMessages);
  const facts: Fact[] = [
    { label: t('fields.office'), value: row.office.shortName },
    { label: t('fields.applicant'), value: row.applicant.name },
    { label: t('fields.requestedAt'), value: <MomentField value={row.requestedAt} /> },
    ...(row.handledAt
      ? [
          { label: t('fields.handler'), value: row.handler?.name ?? '—' },
          { label: t('fields.handledAt'), value: <MomentField value={row.handledAt} /> },
        ]
      : []),
    ...(row.outcome ? [{ label: t('fields.outcome'), value: row.outcome, wide: true }] : []),
  ];
  return (
    <Panel>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

function Notices({ row }: { row: RequestPage }) {
  const t = useMessages(coverageRequestMessages);
  const label = useLabel();
  if (row.assistanceNotices.length === 0)
    return (
      <Panel title={t('notices')}>
        <EmptyState compact title={t('noNotices')} />
      </Panel>
    );
  return (
    <Panel title={t('notices')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {row.assistanceNotices.map((notice) => (
          <li key={notice.id}>
            <RowLink to={showPath('assistance-notice', notice.id)}>{notice.title}</RowLink>
            <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
              {notice.organization.shortName} · {notice.mediaName} ·{' '}
              {label(assistanceStatusLabels, notice.status)}
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  );
}

export function CoverageRequestShow() {
  return (
    <RecordPage<RequestPage>>
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
              <Form row={row} />
              <Items row={row} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Signatures row={row} />
              <Handling row={row} />
              <Notices row={row} />
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default CoverageRequestShow;
