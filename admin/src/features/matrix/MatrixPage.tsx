import { type Theme, useMediaQuery } from '@mui/material';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useOverview } from '../overview/waiting.ts';
import { useViewer } from '../session/viewer.ts';
import { PlanChoice } from '../work-plan/PlanChoice.tsx';
import { MatrixByOrganization } from './MatrixByOrganization.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { CompletionMatrixQuery, type Matrix } from './matrix.graphql.ts';
import { matrixMessages } from './matrix.messages.ts';

/** A city's own column says less than its counties' columns do, so that is where a city begins. */
function useOwnCity(): string | null {
  const organization = useViewer()?.organization;
  return organization?.level === 'CITY' && organization.kind === 'BUREAU' ? organization.id : null;
}

/** Plan and bureau stand in the address, so that a matrix can be sent to someone. */
function useChosen() {
  const [search, setSearch] = useSearchParams();
  const { data: overview, isPending } = useOverview();
  const planId = search.get('plan') ?? overview?.overview.workPlan?.id;
  const ownCity = useOwnCity();
  const parentId = search.get('parent') ?? ownCity;
  const choose = (next: { plan?: string; parent?: string | null }) => {
    const plan = next.plan ?? planId;
    const parent = next.parent === undefined ? parentId : next.parent;
    setSearch({ ...(plan && { plan }), ...(parent && { parent }) });
  };
  return { planId, parentId, isBelowStart: parentId !== ownCity, choose, isPending };
}

function parentName(matrix: Matrix, parentId: string | null): string | null {
  return matrix.organizations.find(({ id }) => id === parentId)?.shortName ?? null;
}

interface LoadedProps {
  matrix: Matrix;
  planId: string;
  parentId: string | null;
  /** there is a wider matrix to go back to */
  isBelowStart: boolean;
  choose: ReturnType<typeof useChosen>['choose'];
}

function Loaded({ matrix, planId, parentId, isBelowStart, choose }: LoadedProps) {
  const t = useMessages(matrixMessages);
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const parent = parentName(matrix, parentId);
  const props = { matrix, planId, parentId, onParent: (id: string) => choose({ parent: id }) };
  return (
    <>
      <PageHeader
        title={parent ? t('counties', { name: parent }) : t('name')}
        {...(isBelowStart && { back: { to: `/matrix?plan=${planId}`, text: t('allCities') } })}
      >
        <PlanChoice planId={planId} onChoose={(plan) => choose({ plan, parent: null })} />
      </PageHeader>
      {matrix.cells.length === 0 ? (
        <Panel>
          <EmptyState title={t('empty')} hint={t('emptyHint')} />
        </Panel>
      ) : (
        <>
          {phone || matrix.organizations.length === 1 ? (
            <MatrixByOrganization {...props} />
          ) : (
            <MatrixTable {...props} />
          )}
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
            {t('legend')}
          </Typography>
        </>
      )}
    </>
  );
}

function Reading(props: Omit<LoadedProps, 'matrix'>) {
  const { planId, parentId } = props;
  const { data, error, refetch } = useDocument(CompletionMatrixQuery, { workPlanId: planId, parentId });
  if (data) return <Loaded matrix={data.completionMatrix} {...props} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <WaitingPage />;
}

export function MatrixPage() {
  const t = useMessages(matrixMessages);
  const { planId, isPending, ...chosen } = useChosen();
  if (planId) return <Reading key={`${planId} ${chosen.parentId}`} planId={planId} {...chosen} />;
  if (isPending) return <WaitingPage />;
  return (
    <>
      <PageHeader title={t('name')} />
      <Panel>
        <EmptyState title={t('noPlan')} hint={t('noPlanHint')} />
      </Panel>
    </>
  );
}
export default MatrixPage;
