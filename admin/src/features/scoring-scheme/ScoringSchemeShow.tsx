import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { BlockedNotice } from '../../ui/BlockedNotice.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { ReturnedNotice, WithdrawnNotice } from '../../ui/DraftNotices.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { useCan } from '../session/viewer.ts';
import { RulesTable } from './RulesTable.tsx';
import { SchemeActions } from './SchemeActions.tsx';
import { SchemeDays, SchemeStatus } from './SchemeCells.tsx';
import { SchemeFlowHelp } from './SchemeFlowHelp.tsx';
import type { SchemePage } from './scoring-scheme.graphql.ts';
import { scoringSchemeMessages } from './scoring-scheme.messages.ts';
import { WhatIfPanel } from './WhatIfPanel.tsx';

function Header({ scheme }: { scheme: SchemePage }) {
  const t = useMessages(scoringSchemeMessages);
  const below = (
    <>
      <SchemeStatus status={scheme.status} />
      <SchemeDays startsOn={scheme.startsOn} endsOn={scheme.endsOn} />
    </>
  );
  return (
    <PageHeader title={scheme.title} back={{ to: '/scoring-scheme', text: t('name') }} below={below}>
      <SchemeFlowHelp />
      <SchemeActions scheme={scheme} />
    </PageHeader>
  );
}

function SchemeFacts({ scheme }: { scheme: SchemePage }) {
  const t = useMessages(scoringSchemeMessages);
  const { enacter, enactedAt, author, revision } = scheme;
  const facts = [
    { label: t('fields.author'), value: author.name },
    ...(enacter
      ? [
          { label: t('fields.revision'), value: revision },
          { label: t('fields.enacter'), value: enacter.name },
          { label: t('fields.enactedAt'), value: <MomentField value={enactedAt} /> },
        ]
      : []),
  ];
  return (
    <Panel>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

export function ScoringSchemeShow() {
  const t = useMessages(scoringSchemeMessages);
  const mayTry = useCan('TRY_SCORING_SCHEMES');
  return (
    <RecordPage<SchemePage>>
      {(scheme) => (
        <>
          <Header scheme={scheme} />
          <WithdrawnNotice row={scheme} />
          {scheme.blockedBy && (
            <BlockedNotice text={t('blocked')} by={{ resource: 'scoring-scheme', ...scheme.blockedBy }} />
          )}
          <ReturnedNotice row={scheme} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 440px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <RulesTable rules={scheme.rules} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <SchemeFacts scheme={scheme} />
              {mayTry && <WhatIfPanel id={scheme.id} />}
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default ScoringSchemeShow;
