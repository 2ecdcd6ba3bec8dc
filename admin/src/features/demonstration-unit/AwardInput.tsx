import { awardGradeLabels } from '@duban/schema/vocabulary/award';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { ChoiceInput } from '../../ui/form/inputs.tsx';
import type { OrganizationChoice } from '../organization/organization.graphql.ts';
import { UnitAwards } from './demonstration-unit.graphql.ts';
import { demonstrationUnitMessages } from './demonstration-unit.messages.ts';

/** Published awards of the chosen unit; nothing is asked for where it has none. */
export function AwardInput() {
  const t = useMessages(demonstrationUnitMessages);
  const label = useLabel();
  const organization = useWatch<{ organization: OrganizationChoice | null }, 'organization'>({
    name: 'organization',
  });
  const { data } = useDocument(
    UnitAwards,
    { organizationId: organization?.id ?? '' },
    { enabled: organization !== null },
  );
  const published = organization
    ? (data?.awards.nodes ?? []).filter(({ round }) => round?.status === 'PUBLISHED')
    : [];
  if (published.length === 0) return null;
  return (
    <ChoiceInput
      name="awardId"
      label={t('form.award')}
      choices={[
        { value: '', label: t('form.noAward') },
        ...published.map(({ id, grade, round }) => ({
          value: id,
          label: `${round?.title ?? ''} ${grade ? label(awardGradeLabels, grade) : ''}`,
        })),
      ]}
    />
  );
}
