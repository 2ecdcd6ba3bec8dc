import { cadenceLabels, cadences } from '@duban/schema/vocabulary/work-plan';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { today } from '../../ui/dates.ts';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput } from '../../ui/form/inputs.tsx';
import type { OfferedOrganizations } from '../organization/organization.graphql.ts';
import { workItemMessages } from '../work-item/work-item.messages.ts';
import type { PointHolder } from './assignment.graphql.ts';
import { HoldersNote } from './HoldersNote.tsx';
import { OrganizationsWithPresets } from './OrganizationsWithPresets.tsx';
import { useTaken } from './usePointHolders.ts';

interface FieldsProps {
  /** whom one may choose, where that is less than one sees */
  filter?: OfferedOrganizations;
  /** no later than the assignment that is broken down */
  latest?: string;
  /** who holds what is given out already */
  holders: readonly PointHolder[];
}

export function AssignedOrganizationsFields({ filter, latest, holders }: FieldsProps) {
  const t = useMessages(workItemMessages);
  const label = useLabel();
  const held = useTaken(holders);
  const offered = { held, ...(filter && { filter }) };
  const choices = [
    { value: '', label: t('assign.cadenceByItem') },
    ...cadences.map((value) => ({ value, label: label(cadenceLabels, value) })),
  ];
  return (
    <>
      <HoldersNote holders={holders} />
      <OrganizationsWithPresets
        name="lead"
        other="support"
        label={t('assign.lead')}
        hint={t('assign.leadHint')}
        {...offered}
      />
      <OrganizationsWithPresets name="support" other="lead" label={t('assign.support')} {...offered} />
      <FieldPair>
        <DateInput
          name="dueOn"
          label={t('assign.dueOn')}
          min={today()}
          {...(latest && { max: latest })}
          required
        />
        <ChoiceInput name="cadence" label={t('assign.cadence')} choices={choices} />
      </FieldPair>
    </>
  );
}
