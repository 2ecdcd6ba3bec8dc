import { useMessages } from '../../app/i18n/messages.ts';
import { usePointHolders, useTaken } from '../assignment/usePointHolders.ts';
import { OrganizationInput } from '../organization/OrganizationInputs.tsx';
import { changeRequestMessages } from './change-request.messages.ts';

/** Whom a point goes to; not one that holds it already. */
export function ReassignedTo({ workItemId, required }: { workItemId: string; required?: boolean }) {
  const t = useMessages(changeRequestMessages);
  const taken = useTaken(usePointHolders([workItemId]) ?? nobody);
  return (
    <OrganizationInput
      name="organizationId"
      label={t('form.organization')}
      taken={taken}
      {...(required && { required })}
    />
  );
}

const nobody: never[] = [];
