import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { organizationMessages } from './organization.messages.ts';

const prefixLength = 20;

/** A department has neither a code nor numbers of its own. */
export function OrganizationNameFields({ bureau }: { bureau: boolean }) {
  const t = useMessages(organizationMessages);
  return (
    <>
      <TextInput name="name" label={t('fields.name')} maxLength={textLimits.line} required autoFocus />
      <TextInput
        name="shortName"
        label={t('fields.shortName')}
        hint={t('hints.shortName')}
        maxLength={textLimits.line}
        required
      />
      {bureau && (
        <FieldPair>
          <TextInput
            name="divisionCode"
            label={t('fields.divisionCode')}
            hint={t('hints.divisionCode')}
            maxLength={6}
            required={false}
          />
          <TextInput
            name="documentPrefix"
            label={t('fields.documentPrefix')}
            hint={t('hints.documentPrefix')}
            maxLength={prefixLength}
            required={false}
          />
        </FieldPair>
      )}
    </>
  );
}
