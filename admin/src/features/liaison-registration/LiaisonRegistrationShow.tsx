import { genderLabels, politicalStatusLabels } from '@duban/schema/vocabulary/liaison';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { MomentField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { useCan, useViewer } from '../session/viewer.ts';
import { LiaisonActions } from './LiaisonActions.tsx';
import { LiaisonStatusChip, PeriodText } from './LiaisonCells.tsx';
import { type HistoryRow, LiaisonHistory, type RegistrationPage } from './liaison-registration.graphql.ts';
import { liaisonRegistrationMessages } from './liaison-registration.messages.ts';

/** Offered on what is in force, to the unit itself. */
function ChangeButton({ row }: { row: RegistrationPage }) {
  const t = useMessages(liaisonRegistrationMessages);
  const own = useViewer()?.organization.id === row.organization.id;
  const mayFile = useCan('FILE_LIAISON_REGISTRATION');
  if (!own || !mayFile || row.status !== 'APPROVED') return null;
  return (
    <Button component={Link} to="/liaison-registration/create" variant="outlined">
      {t('change')}
    </Button>
  );
}

function Header({ row }: { row: RegistrationPage }) {
  const t = useMessages(liaisonRegistrationMessages);
  const below = (
    <>
      <LiaisonStatusChip status={row.status} />
      <span>{t('revision', { number: row.revision })}</span>
      <span>
        <PeriodText row={row} />
      </span>
    </>
  );
  return (
    <PageHeader
      title={t('title', { organization: row.organization.shortName })}
      back={{ to: '/liaison-registration', text: t('name') }}
      below={below}
    >
      <ChangeButton row={row} />
      <LiaisonActions row={row} />
    </PageHeader>
  );
}

function Persons({ row }: { row: RegistrationPage }) {
  const t = useMessages(liaisonRegistrationMessages);
  const label = useLabel();
  const { leader, liaison } = row;
  const leaderFacts: Fact[] = [
    { label: t('fields.name'), value: leader.name },
    { label: t('fields.post'), value: leader.post },
    { label: t('fields.officePhone'), value: leader.officePhone },
    { label: t('fields.mobile'), value: leader.mobile },
  ];
  const liaisonFacts: Fact[] = [
    { label: t('fields.name'), value: liaison.name },
    { label: t('fields.gender'), value: label(genderLabels, liaison.gender) },
    { label: t('fields.department'), value: liaison.department },
    { label: t('fields.post'), value: liaison.post },
    { label: t('fields.officePhone'), value: liaison.officePhone },
    { label: t('fields.mobile'), value: liaison.mobile },
    { label: t('fields.politicalStatus'), value: label(politicalStatusLabels, liaison.politicalStatus) },
    { label: t('fields.qq'), value: liaison.qq ?? '—' },
  ];
  return (
    <>
      <Panel title={t('form.leader')}>
        <Facts facts={leaderFacts} minWidth={150} />
      </Panel>
      <Panel title={t('form.liaison')}>
        <Facts facts={liaisonFacts} minWidth={150} />
      </Panel>
    </>
  );
}

function Opinion({ row }: { row: RegistrationPage }) {
  const t = useMessages(liaisonRegistrationMessages);
  const facts: Fact[] = [
    { label: t('fields.opinion'), value: row.opinion, wide: true },
    ...(row.reason ? [{ label: t('fields.reason'), value: row.reason, wide: true }] : []),
    { label: t('fields.filedBy'), value: row.filer.name },
    { label: t('fields.filedAt'), value: <MomentField value={row.filedAt} /> },
    { label: t('fields.superior'), value: row.superior.shortName },
  ];
  return (
    <Panel title={t('form.unit')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

function Decision({ row }: { row: RegistrationPage }) {
  const t = useMessages(liaisonRegistrationMessages);
  if (!row.decider) {
    return (
      <Panel title={t('review')}>
        <EmptyState compact title={t('notReviewed', { organization: row.superior.shortName })} />
      </Panel>
    );
  }
  const facts: Fact[] = [
    { label: t('fields.decidedBy'), value: row.decider.name },
    { label: t('fields.decidedAt'), value: <MomentField value={row.decidedAt} /> },
    ...(row.comment ? [{ label: t('fields.comment'), value: row.comment, wide: true }] : []),
  ];
  return (
    <Panel title={t('review')} aside={<LiaisonStatusChip status={row.status} />}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

function HistoryLine({ row }: { row: HistoryRow }) {
  const t = useMessages(liaisonRegistrationMessages);
  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.25 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <RowLink to={showPath('liaison-registration', row.id)}>{row.liaison.name}</RowLink>
        <LiaisonStatusChip status={row.status} />
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
        {t('revision', { number: row.revision })} · <PeriodText row={row} />
      </Box>
    </Box>
  );
}

/** Who acted when, and what was returned. */
function History({ organizationId }: { organizationId: string }) {
  const t = useMessages(liaisonRegistrationMessages);
  const { data } = useDocument(LiaisonHistory, { organizationId });
  const rows = data?.liaisonRegistrations.nodes ?? [];
  return (
    <Panel title={t('history')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {rows.map((row) => (
          <HistoryLine key={row.id} row={row} />
        ))}
      </Box>
    </Panel>
  );
}

export function LiaisonRegistrationShow() {
  return (
    <RecordPage<RegistrationPage>>
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
              <Persons row={row} />
              <Opinion row={row} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Decision row={row} />
              <History organizationId={row.organization.id} />
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default LiaisonRegistrationShow;
