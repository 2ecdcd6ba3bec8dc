import { disciplineKindLabels, disciplineStatusLabels } from '@duban/schema/vocabulary/discipline-record';
import { adHocOriginLabels, pressFormLabels } from '@duban/schema/vocabulary/press-release';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { bracketed } from '../../ui/brackets.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { formatDay } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { WorkItemLinks } from '../work-item/WorkItemLinks.tsx';
import { Ladder } from './Ladder.tsx';
import { PressActions } from './PressActions.tsx';
import { ModeChip, PlannedDay, PressStatusChip } from './PressCells.tsx';
import type { ReleasePage } from './press-release.graphql.ts';
import { pressReleaseMessages } from './press-release.messages.ts';

function Header({ row }: { row: ReleasePage }) {
  const t = useMessages(pressReleaseMessages);
  const below = (
    <>
      <PressStatusChip status={row.status} />
      <ModeChip mode={row.mode} />
      <span>{row.bureau.shortName}</span>
      <span>{row.subjectArea.name}</span>
    </>
  );
  return (
    <PageHeader title={row.title} back={{ to: '/press-release', text: t('name') }} below={below}>
      <PressActions row={row} />
    </PageHeader>
  );
}

function useModeFacts(row: ReleasePage): Fact[] {
  const t = useMessages(pressReleaseMessages);
  const label = useLabel();
  const language = useLanguage();
  if (row.planEntry) return [{ label: t('fields.planEntry'), value: row.planEntry.subject }];
  if (row.adHocOrigin)
    return [
      { label: t('fields.origin'), value: label(adHocOriginLabels, row.adHocOrigin) },
      { label: t('fields.party'), value: row.adHocParty },
      { label: t('fields.adHocOn'), value: <DateField value={row.adHocOn} /> },
    ];
  const { consentBy: by, consentOn, consentReference: reference } = row;
  const consent =
    by && consentOn && reference
      ? t('consentText', { by, day: formatDay(consentOn, language, true), reference })
      : t('noConsent');
  return [{ label: t('fields.consent'), value: consent, wide: true }];
}

function Text({ row }: { row: ReleasePage }) {
  const t = useMessages(pressReleaseMessages);
  const modeFacts = useModeFacts(row);
  const facts: Fact[] = [
    { label: t('fields.plannedOn'), value: <PlannedDay row={row} /> },
    { label: t('fields.organization'), value: row.organization.shortName },
    { label: t('fields.drafter'), value: row.drafter.name },
    {
      label: t('fields.chain'),
      value: row.chainRevision === 0 ? t('defaultChain') : t('revision', { revision: row.chainRevision }),
    },
    ...modeFacts,
  ];
  return (
    <>
      <Panel title={t('text')}>
        <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.8 }}>{row.body}</Box>
        {row.digest && (
          <Box sx={{ mt: 1.5, fontSize: '0.75rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {t('frozen')} {t('fields.digest')} {row.digest.slice(0, 16)}…
          </Box>
        )}
      </Panel>
      <Panel title={t('facts')}>
        <Facts facts={facts} minWidth={150} />
      </Panel>
    </>
  );
}

function Released({ row }: { row: ReleasePage }) {
  const t = useMessages(pressReleaseMessages);
  const label = useLabel();
  const language = useLanguage();
  if (!row.releasedAt || !row.form) return null;
  const facts: Fact[] = [
    { label: t('fields.releasedAt'), value: <MomentField value={row.releasedAt} /> },
    { label: t('fields.form'), value: label(pressFormLabels, row.form) },
    {
      label: t('fields.spokesperson'),
      value: row.spokesperson ? bracketed(row.spokesperson.name, row.spokesperson.title, language) : '—',
    },
    { label: t('fields.releaser'), value: row.releaser?.name ?? '—' },
    ...(row.place ? [{ label: t('fields.place'), value: row.place }] : []),
    ...(row.delayReason ? [{ label: t('fields.delayReason'), value: row.delayReason, wide: true }] : []),
    ...(row.channels.length > 0
      ? [{ label: t('fields.channels'), value: row.channels.map(({ name }) => name).join(' · '), wide: true }]
      : []),
  ];
  return (
    <Panel title={t('releaseFacts')}>
      <Facts facts={facts} minWidth={150} />
    </Panel>
  );
}

function Pieces({ row }: { row: ReleasePage }) {
  const t = useMessages(pressReleaseMessages);
  if (row.status !== 'RELEASED') return null;
  return (
    <Panel title={t('fields.pieces')}>
      {row.submissions.length === 0 ? (
        <EmptyState compact title={t('noPieces')} />
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
          {row.submissions.map((piece) => (
            <li key={piece.id}>
              <RowLink to={showPath('submission', piece.id)}>{piece.title}</RowLink>
              <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
                {t('adoptedBy', { count: piece.adoptions.length })}
              </Box>
            </li>
          ))}
        </Box>
      )}
    </Panel>
  );
}

function Discipline({ row }: { row: ReleasePage }) {
  const t = useMessages(pressReleaseMessages);
  const label = useLabel();
  if (row.disciplineRecords.length === 0) return null;
  return (
    <Panel title={t('discipline')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {row.disciplineRecords.map((record) => (
          <li key={record.id}>
            <RowLink to={showPath('discipline-record', record.id)}>{record.title}</RowLink>
            <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
              {label(disciplineKindLabels, record.kind)} · {label(disciplineStatusLabels, record.status)}
            </Box>
          </li>
        ))}
      </Box>
    </Panel>
  );
}

function Items({ row }: { row: ReleasePage }) {
  const t = useMessages(pressReleaseMessages);
  return (
    <Panel title={t('fields.workItems')}>
      {row.workItems.length === 0 ? (
        <EmptyState compact title={t('noWorkItems')} />
      ) : (
        <WorkItemLinks items={row.workItems} />
      )}
    </Panel>
  );
}

export function PressReleaseShow() {
  const t = useMessages(pressReleaseMessages);
  return (
    <RecordPage<ReleasePage>>
      {(row) => (
        <>
          <Header row={row} />
          {row.status === 'UNAPPROVED' && (
            <Alert severity="error" sx={{ mb: 2 }}>
              {t('breached')}
            </Alert>
          )}
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Text row={row} />
              <Released row={row} />
              <Items row={row} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Ladder row={row} />
              <Discipline row={row} />
              <Pieces row={row} />
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default PressReleaseShow;
