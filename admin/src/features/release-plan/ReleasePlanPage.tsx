import {
  releasePlanActionLabels,
  releasePlanStatusLabels,
  releasePlanTransitions,
} from '@duban/schema/vocabulary/release-plan';
import LeftIcon from '@mui/icons-material/ChevronLeft';
import RightIcon from '@mui/icons-material/ChevronRight';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { Link, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { formatMoment, today } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StateFlowHelp } from '../../ui/StateFlowHelp.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { BureauChoice, useBureau } from '../press-office/BureauChoice.tsx';
import { useCan } from '../session/viewer.ts';
import { Months } from './Months.tsx';
import { PlanActions } from './PlanActions.tsx';
import { ReleasePlanOfYear, type YearPlan } from './release-plan.graphql.ts';
import { releasePlanMessages } from './release-plan.messages.ts';

function PlanFlowHelp() {
  const t = useMessages(releasePlanMessages);
  return (
    <StateFlowHelp
      title={t('flow.title')}
      intro={t('flow.intro')}
      closing={t('flow.closing')}
      transitions={releasePlanTransitions}
      statuses={releasePlanStatusLabels}
      actions={releasePlanActionLabels}
    />
  );
}

function Standing({ plan }: { plan: YearPlan }) {
  const t = useMessages(releasePlanMessages);
  const language = useLanguage();
  const { approver, approvedAt, status, entries, documentNumber, reason, revision } = plan;
  const released = entries.filter((entry) => entry.pressRelease?.status === 'RELEASED').length;
  return (
    <>
      <StatusChip
        status={status}
        labels={releasePlanStatusLabels}
        tones={{ DRAFT: 'warning', APPROVED: 'success', WITHDRAWN: 'neutral' }}
      />
      <span>{plan.organization.shortName}</span>
      <span>{t('count', { count: entries.length, released })}</span>
      {documentNumber && <span>{t('document', { number: documentNumber })}</span>}
      {status === 'APPROVED' && approvedAt && (
        <span>
          {t('approved', { name: approver?.name ?? '—', moment: formatMoment(approvedAt, language) })}
        </span>
      )}
      {revision > 1 && <span>{t('revision', { revision })}</span>}
      {reason && <span>{t('reopened', { reason })}</span>}
    </>
  );
}

function YearSteps({ year }: { year: number }) {
  const t = useMessages(releasePlanMessages);
  const [search, setSearch] = useSearchParams();
  const go = (to: number) => setSearch({ ...Object.fromEntries(search), year: String(to) });
  return (
    <>
      <IconButton aria-label={t('before')} onClick={() => go(year - 1)}>
        <LeftIcon />
      </IconButton>
      <IconButton aria-label={t('after')} onClick={() => go(year + 1)}>
        <RightIcon />
      </IconButton>
    </>
  );
}

/** Year and bureau stand in the address. */
export function ReleasePlanPage() {
  const t = useMessages(releasePlanMessages);
  const [search] = useSearchParams();
  const [bureau] = useBureau();
  const year = Number(search.get('year') ?? today().slice(0, 4));
  const filter = { year, ...(bureau ? { organizationId: bureau } : { ownBureau: true }) };
  const { data, error, refetch } = useDocument(ReleasePlanOfYear, { filter });
  const plan = data?.releasePlans.nodes[0];
  const draws = useCan('KEEP_PRESS_OFFICE') && bureau === null && year >= Number(today().slice(0, 4));
  return (
    <>
      <PageHeader
        title={t('title', { year })}
        back={{ to: '/press-release', text: t('press') }}
        below={plan && <Standing plan={plan} />}
      >
        <PlanFlowHelp />
        <YearSteps year={year} />
        <BureauChoice />
        {plan && <PlanActions plan={plan} />}
        {data && !plan && draws && (
          <Button component={Link} to={`/release-plan/write?year=${year}`} variant="contained">
            {t('create')}
          </Button>
        )}
      </PageHeader>
      {plan && <Months plan={plan} own={bureau === null} />}
      {data && !plan && (
        <Panel>
          <EmptyState title={t('empty', { year })} hint={t('emptyHint')} />
        </Panel>
      )}
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <WaitingPage />)}
    </>
  );
}
export default ReleasePlanPage;
