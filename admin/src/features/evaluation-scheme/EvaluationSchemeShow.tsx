import { criterionHints, criterionLabels } from '@duban/schema/vocabulary/evaluation';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { BlockedNotice } from '../../ui/BlockedNotice.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { ReturnedNotice, WithdrawnNotice } from '../../ui/DraftNotices.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { surfaces } from '../../ui/tones.ts';
import { useViewer } from '../session/viewer.ts';
import type { SchemePage } from './evaluation-scheme.graphql.ts';
import { evaluationSchemeMessages } from './evaluation-scheme.messages.ts';
import { SchemeActions } from './SchemeActions.tsx';
import { SchemeLevel, SchemeStatusChip } from './SchemeCells.tsx';
import { SchemeFlowHelp } from './SchemeFlowHelp.tsx';
import { WhatIfPanel } from './WhatIfPanel.tsx';

function Header({ scheme }: { scheme: SchemePage }) {
  const t = useMessages(evaluationSchemeMessages);
  const below = (
    <>
      <span>{scheme.year}</span>
      <SchemeLevel level={scheme.level} />
      <SchemeStatusChip status={scheme.status} />
    </>
  );
  return (
    <PageHeader title={scheme.title} back={{ to: '/evaluation-scheme', text: t('name') }} below={below}>
      <SchemeFlowHelp />
      {scheme.evaluated !== null && (
        <Button component={Link} to={listPath('evaluation', { schemeId: scheme.id })} variant="outlined">
          {t('results')}
        </Button>
      )}
      <SchemeActions scheme={scheme} />
    </PageHeader>
  );
}

function Criteria({ criteria }: Pick<SchemePage, 'criteria'>) {
  const t = useMessages(evaluationSchemeMessages);
  const label = useLabel();
  return (
    <Panel
      title={t('criteria')}
      aside={t('sum', { sum: criteria.reduce((sum, { weight }) => sum + weight, 0) })}
      padded={false}
    >
      {criteria.map(({ criterion, weight, each }) => (
        <Box
          key={criterion}
          sx={{
            display: 'grid',
            gap: 1.5,
            alignItems: 'center',
            gridTemplateColumns: 'minmax(0, 1fr) 64px 92px',
            px: 2,
            py: 1,
            '& + &': { borderTop: `1px solid ${surfaces.faintLine}` },
          }}
        >
          <Box>
            <Box sx={{ fontWeight: 500 }}>{label(criterionLabels, criterion)}</Box>
            <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
              {label(criterionHints, criterion)}
            </Box>
          </Box>
          <Box component="strong" sx={{ textAlign: 'right' }}>
            {weight}
          </Box>
          <Box sx={{ textAlign: 'right', color: 'text.secondary' }}>
            {each === null ? t('eachNone') : `${t('fields.each')} ${each}`}
          </Box>
        </Box>
      ))}
    </Panel>
  );
}

function SchemeFacts({ scheme }: { scheme: SchemePage }) {
  const t = useMessages(evaluationSchemeMessages);
  const { enacter, enactedAt, closedAt, figuresAt, evaluated, publishedAt } = scheme;
  const facts = [
    { label: t('fields.office'), value: scheme.organization.name, wide: true },
    { label: t('fields.author'), value: scheme.author.name },
    { label: t('fields.createdAt'), value: <MomentField value={scheme.createdAt} /> },
    ...(enacter
      ? [
          { label: t('fields.enacter'), value: enacter.name },
          { label: t('fields.enactedAt'), value: <MomentField value={enactedAt} /> },
        ]
      : []),
    ...(evaluated !== null
      ? [
          { label: t('fields.evaluated'), value: evaluated },
          { label: t('fields.figuresAt'), value: <MomentField value={figuresAt} /> },
        ]
      : []),
    ...(publishedAt ? [{ label: t('fields.publishedAt'), value: <MomentField value={publishedAt} /> }] : []),
    ...(closedAt ? [{ label: t('fields.closedAt'), value: <MomentField value={closedAt} /> }] : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

export function EvaluationSchemeShow() {
  const t = useMessages(evaluationSchemeMessages);
  const viewer = useViewer();
  const mayTry = (scheme: SchemePage) =>
    viewer?.organization.id === scheme.organization.id &&
    viewer.roles.some((role) => role === 'SUPERVISOR' || role === 'LEADER');
  return (
    <RecordPage<SchemePage>>
      {(scheme) => (
        <>
          <Header scheme={scheme} />
          <WithdrawnNotice row={scheme} />
          {scheme.blockedBy && (
            <BlockedNotice text={t('blocked')} by={{ resource: 'evaluation-scheme', ...scheme.blockedBy }} />
          )}
          <ReturnedNotice row={scheme} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 480px' },
            }}
          >
            <Criteria criteria={scheme.criteria} />
            <Box sx={{ minWidth: 0 }}>
              <SchemeFacts scheme={scheme} />
              {mayTry(scheme) && <WhatIfPanel scheme={scheme} />}
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default EvaluationSchemeShow;
