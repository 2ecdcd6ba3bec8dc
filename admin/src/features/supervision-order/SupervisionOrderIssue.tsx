import { urgencies, urgencyLabels } from '@duban/schema/vocabulary/supervision-order';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { WaitingPage } from '../../app/layout/WaitingPage.tsx';
import { useDocument } from '../../app/useDocument.ts';
import { today } from '../../ui/dates.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { useCommandForm } from '../../ui/form/useCommandForm.ts';
import { showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { FollowedConcern } from '../public-concern/FollowedConcern.tsx';
import { ConcernBeginning, type ConcernSource } from '../public-concern/public-concern.graphql.ts';
import { SupervisionPlanChoices } from '../supervision-plan/supervision-plan.graphql.ts';
import { AddresseesInput } from './AddresseesInput.tsx';
import { OrderedAssignmentsInput } from './OrderedAssignmentsInput.tsx';
import { OrderBurden, OrderKindFields, RepeatFields } from './OrderKindFields.tsx';
import { OrderPreview } from './OrderPreview.tsx';
import { type Beginning, beginWith, orderInput, placeOfOrder } from './orderValues.ts';
import { IssueSupervisionOrder, OrderedAssignments } from './supervision-order.graphql.ts';
import { supervisionOrderMessages } from './supervision-order.messages.ts';

function Fields() {
  const t = useMessages(supervisionOrderMessages);
  const label = useLabel();
  return (
    <>
      <OrderKindFields />
      <AddresseesInput />
      <OrderedAssignmentsInput />
      <TextInput
        name="requirement"
        label={t('issue.requirement')}
        hint={t('issue.requirementHint')}
        rows={6}
        maxLength={textLimits.comment}
        required
      />
      <FieldPair>
        <DateInput name="dueOn" label={t('issue.dueOn')} min={today()} required />
        <ChoiceInput
          name="urgency"
          label={t('issue.urgency')}
          choices={urgencies.map((value) => ({ value, label: label(urgencyLabels, value) }))}
        />
      </FieldPair>
      <CheckInput
        name="rectificationRequired"
        label={t('issue.rectification')}
        hint={t('issue.rectificationHint')}
      />
      <RepeatFields />
    </>
  );
}

function IssueForm({ beginning }: { beginning: Beginning & { concern: ConcernSource | null } }) {
  const t = useMessages(supervisionOrderMessages);
  const navigate = useNavigate();
  const { form, submit, pending, stray } = useCommandForm({
    document: IssueSupervisionOrder,
    defaultValues: beginWith(beginning),
    toVariables: (values) => ({ input: orderInput(values) }),
    success: t('issue.done'),
    placeOf: placeOfOrder,
    onDone: ({ issueSupervisionOrder }) =>
      navigate(showPath('supervision-order', issueSupervisionOrder.supervisionOrder.id)),
  });
  return (
    <FormBody form={form} submit={submit} stray={stray}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <Panel>
          <Box sx={{ display: 'grid', gap: 2 }}>
            {beginning.concern && <FollowedConcern concern={beginning.concern} />}
            <Fields />
            <div>
              <Button type="submit" variant="contained" loading={pending}>
                {t('issue.submit')}
              </Button>
            </div>
          </Box>
        </Panel>
        <div>
          <OrderBurden />
          <OrderPreview />
        </div>
      </Box>
    </FormBody>
  );
}

/** `?assignmentIds=a,b` begins with those assignments and whom they were given to, `?planId=` with that plan, `?publicConcernId=` with whoever answers that. */
export function SupervisionOrderIssue() {
  const t = useMessages(supervisionOrderMessages);
  const [search] = useSearchParams();
  const ids = (search.get('assignmentIds') ?? '').split(',').filter(Boolean);
  const { data, isError } = useDocument(
    OrderedAssignments,
    { filter: { ids }, first: 100 },
    { enabled: ids.length > 0, staleTime: Number.POSITIVE_INFINITY },
  );
  const planId = search.get('planId');
  const plans = useDocument(SupervisionPlanChoices, {}, { enabled: planId !== null, staleTime: 30_000 });
  const plan = plans.data?.supervisionPlans.nodes.find(({ id }) => id === planId);
  const concernId = search.get('publicConcernId') ?? '';
  const followed = useDocument(ConcernBeginning, { id: concernId }, { enabled: concernId !== '' });
  const ready =
    (ids.length === 0 || data || isError) &&
    (planId === null || plans.data || plans.isError) &&
    (concernId === '' || followed.data || followed.isError);
  const concern = followed.data?.publicConcern ?? null;
  return (
    <>
      <PageHeader title={t('issue.title')} back={{ to: '/supervision-order', text: t('name') }} />
      {ready ? (
        <IssueForm beginning={{ assignments: data?.assignments.nodes ?? [], plan, concern }} />
      ) : (
        <WaitingPage />
      )}
    </>
  );
}
export default SupervisionOrderIssue;
