import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
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
  const { form, submit, pending, stray } = useCommandForm({
    document: ProposeAccountabilityDecision,
    defaultValues: initial,
    toVariables: (values) => ({ input: proposalInput(values) }),
    success: t('propose.done'),
    placeOf: placeOfProposal,
    onDone: ({ proposeAccountabilityDecision }) =>
      navigate(showPath('accountability', proposeAccountabilityDecision.accountabilityDecision.id)),
  });
  return (
    <FormBody form={form} submit={submit} stray={stray}>
      <Box sx={{ maxWidth: 880 }}>
        <Panel>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <ProposalFields />
            <div>
              <Button type="submit" variant="contained" loading={pending}>
                {t('propose.submit')}
              </Button>
            </div>
          </Box>
        </Panel>
      </Box>
    </FormBody>
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
