import {
  type RelegationAction,
  relegationActionLabels,
  relegationConsequenceLabels,
} from '@duban/schema/vocabulary/relegation';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { MomentField } from '../../ui/DateField.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { ReasonStepDialog } from '../../ui/form/StepDialogs.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { UnitLinks } from '../coverage-map/UnitLinks.tsx';
import { OfficeName } from '../honour-office/OfficeFilter.tsx';
import { FactsText, PeriodName, RelegationFlowHelp, RelegationStatusChip } from './RelegationCells.tsx';
import { ConfirmRelegation, type RelegationPage, WaiveRelegation } from './relegation.graphql.ts';
import { relegationMessages } from './relegation.messages.ts';

function useConsequences({ rule }: RelegationPage): string {
  const label = useLabel();
  const language = useLanguage();
  return rule.consequences
    .map((one) => label(relegationConsequenceLabels, one))
    .join(language === 'zh' ? '、' : ', ');
}

function Actions({ relegation }: { relegation: RelegationPage }) {
  const t = useMessages(relegationMessages);
  const names = useConsequences(relegation);
  const label = useLabel();
  const [open, setOpen] = useState<RelegationAction | null>(null);
  const close = () => setOpen(null);
  const { id, version } = relegation;
  return (
    <>
      <ActionBar
        available={relegation.availableActions}
        labels={relegationActionLabels}
        order={['CONFIRM', 'WAIVE']}
        onAction={setOpen}
      />
      <CommandDialog
        open={open === 'CONFIRM'}
        onClose={close}
        title={t('confirm.title')}
        submitLabel={label(relegationActionLabels, 'CONFIRM')}
        grave
        success={t('confirm.done')}
        document={ConfirmRelegation}
        defaultValues={{ reason: '' }}
        toVariables={({ reason }) => ({ input: { id, version, reason: reason || null } })}
      >
        <Typography>{t('confirm.hint', { names })}</Typography>
        <TextInput
          name="reason"
          label={t('confirm.reason')}
          rows={2}
          maxLength={textLimits.comment}
          required={false}
        />
      </CommandDialog>
      <ReasonStepDialog
        row={relegation}
        open={open === 'WAIVE'}
        onClose={close}
        title={t('waive.title')}
        success={t('waive.done')}
        document={WaiveRelegation}
        reasonLabel={t('waive.reason')}
      />
    </>
  );
}

function Outcomes({ relegation }: { relegation: RelegationPage }) {
  const t = useMessages(relegationMessages);
  const label = useLabel();
  const notDone = { LOSE_TITLE: t('notHeld'), LOWER_CLASS: t('nextYear'), CRITICISM: '' };
  return (
    <Panel title={t('outcomes')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {relegation.outcomes.map(({ consequence, done, accountabilityDecisionId }) => (
          <Box component="li" key={consequence} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <span>{label(relegationConsequenceLabels, consequence)}</span>
            <Tag tone={done ? 'success' : 'neutral'}>{done ? t('done') : notDone[consequence]}</Tag>
            {accountabilityDecisionId && (
              <RowLink to={showPath('accountability', accountabilityDecisionId)}>{t('toDecision')}</RowLink>
            )}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function Decision({ relegation }: { relegation: RelegationPage }) {
  const t = useMessages(relegationMessages);
  const { proposer, proposedAt, decider, decidedAt, reason } = relegation;
  const facts = [
    { label: t('fields.proposer'), value: proposer.name },
    { label: t('fields.proposedAt'), value: <MomentField value={proposedAt} /> },
    ...(decider
      ? [
          { label: t('fields.decider'), value: decider.name },
          { label: t('fields.decidedAt'), value: <MomentField value={decidedAt} /> },
        ]
      : []),
    ...(reason ? [{ label: t('fields.reason'), value: reason, wide: true }] : []),
  ];
  return (
    <Panel title={t('decision')}>
      <Facts facts={facts} minWidth={140} />
    </Panel>
  );
}

function Page({ relegation }: { relegation: RelegationPage }) {
  const t = useMessages(relegationMessages);
  const names = useConsequences(relegation);
  const { organization, rule, period, status } = relegation;
  return (
    <>
      <PageHeader
        title={t('title', { organization: organization.shortName, rule: rule.name })}
        back={{ to: '/relegation', text: t('name') }}
        below={
          <>
            <RelegationStatusChip status={status} />
            <OfficeName office={relegation.office} />
            <span>
              <PeriodName period={period} />
            </span>
          </>
        }
      >
        <RelegationFlowHelp />
        <Actions relegation={relegation} />
      </PageHeader>
      <Panel title={t('factsTitle')}>
        <FactsText facts={relegation.facts} />
        <Box sx={{ mt: 1 }}>
          <UnitLinks organizationId={organization.id} year={relegation.year} score={relegation.score} />
        </Box>
        {status === 'PROPOSED' && (
          <Box sx={{ mt: 1, color: 'text.secondary' }}>{t('willFollow', { names })}</Box>
        )}
      </Panel>
      {relegation.outcomes.length > 0 && <Outcomes relegation={relegation} />}
      <Decision relegation={relegation} />
    </>
  );
}

export function RelegationShow() {
  return (
    <RecordPage<RelegationPage>>
      {(relegation) => <Page key={relegation.id} relegation={relegation} />}
    </RecordPage>
  );
}
export default RelegationShow;
