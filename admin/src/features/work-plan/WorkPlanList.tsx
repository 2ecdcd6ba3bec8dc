import { workPlanStatusLabels } from '@duban/schema/vocabulary/work-plan';
import AddIcon from '@mui/icons-material/PostAdd';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { ResponsiveList } from '../../ui/list/ResponsiveList.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { useCan } from '../session/viewer.ts';
import { PlanFlowHelp } from './PlanFlowHelp.tsx';
import type { WorkPlanRow } from './work-plan.graphql.ts';
import { workPlanMessages } from './work-plan.messages.ts';
import { workPlanTones } from './workPlanTones.ts';

function ImportButton() {
  const t = useMessages(workPlanMessages);
  if (!useCan('IMPORT_WORK_PLAN')) return null;
  return (
    <Button component={Link} to="/work-plan/create" variant="contained" startIcon={<AddIcon />}>
      {t('import')}
    </Button>
  );
}

function PlanStatus({ plan }: { plan: WorkPlanRow }) {
  return <StatusChip status={plan.status} labels={workPlanStatusLabels} tones={workPlanTones} />;
}

function PlanCard({ plan }: { plan: WorkPlanRow }) {
  const t = useMessages(workPlanMessages);
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <RowLink to={showPath('work-plan', plan.id)}>{plan.title}</RowLink>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, color: 'text.secondary', fontSize: '0.8125rem' }}>
        <PlanStatus plan={plan} />
        <span>{plan.documentNumber ?? t('noNumber')}</span>
        <DateField value={plan.issuedOn} />
        <span>
          {t('itemCount')} {plan.itemCount}
        </span>
      </Box>
    </Box>
  );
}

export function WorkPlanList() {
  const t = useMessages(workPlanMessages);
  const canImport = useCan('IMPORT_WORK_PLAN');
  return (
    <ListPage
      header={
        <PageHeader title={t('name')}>
          <ImportButton />
          <PlanFlowHelp />
        </PageHeader>
      }
    >
      <ResponsiveList<WorkPlanRow>
        card={(plan) => <PlanCard plan={plan} />}
        emptyTitle={t('empty')}
        emptyHint={t(canImport ? 'emptyHint' : 'emptyHintReader')}
        emptyAction={<ImportButton />}
      >
        <DataTable.NumberCol source="year" label={t('year')} disableSort options={{ useGrouping: false }} />
        <DataTable.Col
          label={t('title')}
          render={(plan: WorkPlanRow) => <RowLink to={showPath('work-plan', plan.id)}>{plan.title}</RowLink>}
        />
        <DataTable.Col
          label={t('documentNumber')}
          render={(plan: WorkPlanRow) => plan.documentNumber ?? t('noNumber')}
        />
        <DataTable.Col label={t('issuer')} render={(plan: WorkPlanRow) => plan.organization.shortName} />
        <DataTable.Col
          label={t('issuedOn')}
          render={(plan: WorkPlanRow) => <DateField value={plan.issuedOn} />}
        />
        <DataTable.Col label={t('status')} render={(plan: WorkPlanRow) => <PlanStatus plan={plan} />} />
        <DataTable.NumberCol source="itemCount" label={t('itemCount')} disableSort />
        <DataTable.NumberCol source="assignmentCount" label={t('assignmentCount')} disableSort />
      </ResponsiveList>
    </ListPage>
  );
}
export default WorkPlanList;
