import Box from '@mui/material/Box';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { CommandForm } from '../../ui/form/CommandForm.tsx';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { CitableBreach } from '../discipline-record/discipline-record.graphql.ts';
import {
  CitableAssignments,
  CitableOrders,
  ProposeAccountabilityDecision,
} from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';
import { ProposalFields } from './ProposalFields.tsx';
import { beginWith, type ProposalValues, placeOfProposal, proposalInput } from './proposalValues.ts';

function ProposalForm({ initial }: { initial: ProposalValues }) {
  const t = useMessages(accountabilityMessages);
  const navigate = useNavigate();
  return (
    <Box sx={{ maxWidth: 880 }}>
      <Panel>
        <CommandForm
          document={ProposeAccountabilityDecision}
          defaultValues={initial}
          toVariables={(values) => ({ input: proposalInput(values) })}
          success={t('propose.done')}
          placeOf={placeOfProposal}
          onDone={({ proposeAccountabilityDecision }) =>
            navigate(showPath('accountability', proposeAccountabilityDecision.accountabilityDecision.id))
          }
          submitLabel={t('propose.submit')}
        >
          <ProposalFields />
        </CommandForm>
      </Panel>
    </Box>
  );
}

const once = { staleTime: Number.POSITIVE_INFINITY };

/** `?assignmentId=` or `?supervisionOrderId=` begins with that one and whose it is, `?disciplineRecordId=` with a breach, `?kind=` with what it is to be. */
export function AccountabilityPropose() {
  const t = useMessages(accountabilityMessages);
  const [search] = useSearchParams();
  const assignmentId = search.get('assignmentId');
  const orderId = search.get('supervisionOrderId');
  const assignments = useDocument(
    CitableAssignments,
    { filter: { ids: assignmentId ? [assignmentId] : [] }, first: 1 },
    { ...once, enabled: assignmentId !== null },
  );
  const orders = useDocument(
    CitableOrders,
    { filter: { ids: orderId ? [orderId] : [] }, first: 1 },
    { ...once, enabled: orderId !== null },
  );
  const breachId = search.get('disciplineRecordId');
  const breach = useDocument(CitableBreach, { id: breachId ?? '' }, { ...once, enabled: breachId !== null });
  const ready =
    (breachId === null || breach.data || breach.isError) &&
    (assignmentId === null || assignments.data || assignments.isError) &&
    (orderId === null || orders.data || orders.isError);
  return (
    <>
      <PageHeader title={t('propose.title')} back={{ to: '/accountability', text: t('name') }} />
      {ready ? (
        <ProposalForm
          initial={beginWith(
            assignments.data?.assignments.nodes[0],
            orders.data?.supervisionOrders.nodes[0],
            search.get('kind'),
            breach.data?.disciplineRecord ?? undefined,
          )}
        />
      ) : (
        <WaitingPage />
      )}
    </>
  );
}
export default AccountabilityPropose;
