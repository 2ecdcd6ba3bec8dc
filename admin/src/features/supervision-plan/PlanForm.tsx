import { orderKindLabels } from '@duban/schema/vocabulary/supervision-order';
import { type PlannedKind, plannedKinds } from '@duban/schema/vocabulary/supervision-plan';
import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Presets } from '../assignment/Presets.tsx';
import { BurdenPanel } from '../burden/BurdenPanel.tsx';
import { OrganizationsPicker } from '../organization/OrganizationPicker.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { WorkItemsInput } from '../work-item/WorkItemInputs.tsx';
import type { WorkItemChoice } from '../work-item/workItemChoices.graphql.ts';
import { supervisionPlanMessages } from './supervision-plan.messages.ts';

export interface PlanValues {
  title: string;
  kind: PlannedKind;
  scope: string;
  organizations: OrganizationChoice[];
  workItems: WorkItemChoice[];
  startsOn: string;
  endsOn: string;
}

export const emptyPlan: PlanValues = {
  title: '',
  kind: 'COMPREHENSIVE',
  scope: '',
  organizations: [],
  workItems: [],
  startsOn: '',
  endsOn: '',
};

export function planInput({ organizations, workItems, ...rest }: PlanValues) {
  return {
    ...rest,
    organizationIds: organizations.map(({ id }) => id),
    workItemIds: workItems.map(({ id }) => id),
  };
}

export function placeOfPlan(path: string): string {
  const [head = ''] = path.split('.');
  return { organizationIds: 'organizations', workItemIds: 'workItems' }[head] ?? head;
}

function OrganizationsInput() {
  const t = useMessages(supervisionPlanMessages);
  const id = useId();
  const { field, error } = useField('organizations', { required: true });
  const chosen = field.value as OrganizationChoice[];
  const add = (more: OrganizationChoice[]) =>
    field.onChange([...new Map([...chosen, ...more].map((one) => [one.id, one])).values()]);
  return (
    <FieldFrame
      id={id}
      label={t('fields.organizations')}
      hint={t('form.organizationsHint')}
      error={error}
      aside={chosen.length || undefined}
    >
      <OrganizationsPicker id={id} value={chosen} onChange={field.onChange} error={Boolean(error)} />
      <Presets label={t('fields.organizations')} onAdd={add} />
    </FieldFrame>
  );
}

function Fields() {
  const t = useMessages(supervisionPlanMessages);
  const label = useLabel();
  const kinds = plannedKinds.map((value) => ({ value, label: label(orderKindLabels, value) }));
  return (
    <>
      <TextInput
        name="title"
        label={t('fields.title')}
        hint={t('form.titleHint')}
        maxLength={textLimits.line}
        required
        autoFocus
      />
      <ChoiceInput name="kind" label={t('fields.kind')} choices={kinds} required />
      <TextInput
        name="scope"
        label={t('fields.scope')}
        hint={t('form.scopeHint')}
        rows={5}
        maxLength={textLimits.comment}
        required
      />
      <OrganizationsInput />
      <WorkItemsInput
        name="workItems"
        label={t('fields.workItems')}
        hint={t('form.workItemsHint')}
        required
      />
      <FieldPair>
        <DateInput name="startsOn" label={t('form.startsOn')} required />
        <DateInput name="endsOn" label={t('form.endsOn')} min={today()} required />
      </FieldPair>
    </>
  );
}

/** What the organizations owe in the weeks of the check. */
function PlanBurden({ form, planId }: { form: UseFormReturn<PlanValues>; planId: string | undefined }) {
  const [organizations, workItems, from, to] = useWatch({
    control: form.control,
    name: ['organizations', 'workItems', 'startsOn', 'endsOn'],
  });
  return (
    <BurdenPanel
      organizationIds={organizations.map(({ id }) => id)}
      workItemIds={workItems.map(({ id }) => id)}
      from={from}
      to={to}
      planId={planId}
    />
  );
}

interface PlanFormProps {
  form: UseFormReturn<PlanValues>;
  submit: () => void;
  pending: boolean;
  stray: readonly string[];
  /** the plan that is changed */
  planId?: string;
}

export function PlanForm({ form, submit, pending, stray, planId }: PlanFormProps) {
  const t = useMessages(supervisionPlanMessages);
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 460px)' },
      }}
    >
      <Panel>
        <FormBody form={form} submit={submit} stray={stray}>
          <Fields />
          <div>
            <Button type="submit" variant="contained" loading={pending}>
              {t('form.submit')}
            </Button>
          </div>
        </FormBody>
      </Panel>
      <PlanBurden form={form} planId={planId} />
    </Box>
  );
}
