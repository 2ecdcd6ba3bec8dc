import {
  accountabilityKindLabels,
  accountabilityMeasureLabels,
} from '@duban/schema/vocabulary/accountability';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { AccountabilityActions } from './AccountabilityActions.tsx';
import { DecisionStatus, Effect, KindChip } from './AccountabilityCells.tsx';
import type { DecisionPage } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';
import { CitedWork, Interview, Persons } from './DecisionParts.tsx';
import { ReviewPanel } from './ReviewPanel.tsx';
import { useDecisionEvents } from './useDecisionEvents.tsx';

function Header({ decision }: { decision: DecisionPage }) {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const below = (
    <>
      <strong>{decision.organization.shortName}</strong>
      <KindChip kind={decision.kind} />
      <DecisionStatus status={decision.status} />
    </>
  );
  const title = decision.number ?? `${label(accountabilityKindLabels, decision.kind)} · ${t('unnumbered')}`;
  return (
    <PageHeader title={title} back={{ to: '/accountability', text: t('name') }} below={below}>
      <AccountabilityActions decision={decision} />
    </PageHeader>
  );
}

function DecisionFacts({ decision }: { decision: DecisionPage }) {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const { measure, competentOrgan } = decision;
  const facts: Fact[] = [
    { label: t('fields.organization'), value: decision.organization.name },
    { label: t('fields.issuer'), value: decision.issuer.name },
    ...(measure ? [{ label: t('fields.measure'), value: label(accountabilityMeasureLabels, measure) }] : []),
    ...(competentOrgan ? [{ label: t('fields.competentOrgan'), value: competentOrgan }] : []),
    { label: t('fields.effect'), value: <Effect decision={decision} /> },
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} />
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {t('fields.grounds')}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72em' }}>
        {decision.grounds}
      </Typography>
    </Panel>
  );
}

function Story({ decision }: { decision: DecisionPage }) {
  const t = useMessages(accountabilityMessages);
  const events = useDecisionEvents(decision);
  return (
    <Panel title={t('story.title')}>
      <Timeline events={events} />
    </Panel>
  );
}

export function AccountabilityShow() {
  return (
    <RecordPage<DecisionPage>>
      {(decision) => (
        <>
          <Header decision={decision} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 420px' },
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <DecisionFacts decision={decision} />
              <Persons persons={decision.persons} />
              <Interview interview={decision.interview} />
              <CitedWork decision={decision} />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Story decision={decision} />
              <ReviewPanel decision={decision} />
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default AccountabilityShow;
