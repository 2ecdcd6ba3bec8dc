import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { formatDay, formatMoment } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { usePlanChoices } from '../work-plan/PlanFilters.tsx';
import { DeadlineTable } from './DeadlineTable.tsx';
import { EscalationPolicyQuery, type Policy } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';
import { PolicyDialog } from './PolicyDialog.tsx';
import { PolicyTable } from './PolicyTable.tsx';

function PlanChoice({ planId, onChoose }: { planId: string | null; onChoose: (id: string) => void }) {
  const t = useMessages(escalationMessages);
  const plans = usePlanChoices().filter(({ status }) => status === 'ISSUED');
  return (
    <TextField
      select
      value={plans.some(({ id }) => id === planId) ? planId : ''}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ width: { xs: '100%', sm: 320 } }}
      slotProps={{ htmlInput: { 'aria-label': t('policy.scope') }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t('policy.allPlans')}</MenuItem>
      {plans.map(({ id, title }) => (
        <MenuItem key={id} value={id}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Standing({ policy, planId }: { policy: Policy; planId: string | null }) {
  const t = useMessages(escalationMessages);
  const { revision, ofPlan } = policy;
  return (
    <>
      <span>{revision === 0 ? t('policy.default') : t('policy.revision', { revision })}</span>
      {planId !== null && !ofPlan && <span>{t('policy.ofProvince')}</span>}
    </>
  );
}

function Revisions({ revisions }: Pick<Policy, 'revisions'>) {
  const t = useMessages(escalationMessages);
  const language = useLanguage();
  if (revisions.length === 0) return null;
  return (
    <Panel title={t('policy.history')}>
      {revisions.map(({ id, revision, validFrom, setAt, author, steps }) => (
        <Box key={id} component="section" sx={{ '& + &': { mt: 2 } }}>
          <Typography component="h3" variant="subtitle2">
            {`${t('policy.revision', { revision })} · ${t('policy.future', { day: formatDay(validFrom, language, true) })}`}
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 0.5 }}>
            {t('policy.set', { name: author.name, moment: formatMoment(setAt, language) })}
          </Typography>
          <PolicyTable steps={steps} />
        </Box>
      ))}
    </Panel>
  );
}

function Loaded({ policy, planId }: { policy: Policy; planId: string | null }) {
  const t = useMessages(escalationMessages);
  const [open, setOpen] = useState(false);
  const edit = policy.availableActions.includes('SET') && (
    <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
      {t('policy.edit')}
    </Button>
  );
  return (
    <>
      <Panel title={t('policy.holds')} aside={edit}>
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          {t('policy.intro')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mb: 1, color: 'text.secondary' }}>
          <Standing policy={policy} planId={planId} />
        </Box>
        <PolicyTable steps={policy.steps} />
      </Panel>
      <DeadlineTable />
      <Revisions revisions={policy.revisions} />
      <PolicyDialog policy={policy} workPlanId={planId} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

/** All rules at a glance: what is in force, and every revision. The plan stands in the address. */
export function EscalationPolicyPage() {
  const t = useMessages(escalationMessages);
  const [search, setSearch] = useSearchParams();
  const planId = search.get('plan');
  const { data, error, refetch } = useDocument(EscalationPolicyQuery, { workPlanId: planId });
  const choose = (plan: string) => setSearch(plan ? { plan } : {});
  return (
    <>
      <PageHeader title={t('policy.title')} back={{ to: '/escalation', text: t('name') }}>
        <PlanChoice planId={planId} onChoose={choose} />
      </PageHeader>
      {data && <Loaded policy={data.escalationPolicy} planId={planId} />}
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <WaitingPage />)}
    </>
  );
}
export default EscalationPolicyPage;
