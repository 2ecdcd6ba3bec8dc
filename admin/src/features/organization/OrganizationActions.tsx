import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { DateInput } from '../../ui/form/inputs.tsx';
import { AddOrganizationDialog, type OrganizationDialogProps } from './AddOrganizationDialog.tsx';
import { OrganizationNameFields } from './OrganizationNameFields.tsx';
import { organizationMessages } from './organization.messages.ts';
import { AbolishOrganization, UpdateOrganization } from './tree.graphql.ts';
import type { ChosenAction } from './useTreeState.ts';

function Hint({ children }: { children: string }) {
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {children}
    </Typography>
  );
}

function RenameDialog({ node, onClose }: OrganizationDialogProps) {
  const t = useMessages(organizationMessages);
  const { id, version, name, shortName, divisionCode, documentPrefix } = node;
  return (
    <CommandDialog
      open
      onClose={onClose}
      title={t('update.title')}
      submitLabel={t('update.submit')}
      success={t('update.done')}
      document={UpdateOrganization}
      defaultValues={{
        name,
        shortName,
        divisionCode: divisionCode ?? '',
        documentPrefix: documentPrefix ?? '',
      }}
      toVariables={(values) => ({
        input: {
          id,
          version,
          name: values.name,
          shortName: values.shortName,
          divisionCode: values.divisionCode || null,
          documentPrefix: values.documentPrefix || null,
        },
      })}
    >
      <Hint>{t('update.hint')}</Hint>
      <OrganizationNameFields bureau={node.kind === 'BUREAU'} />
    </CommandDialog>
  );
}

function AbolishDialog({ node, onClose }: OrganizationDialogProps) {
  const t = useMessages(organizationMessages);
  const { id, version } = node;
  return (
    <CommandDialog
      open
      grave
      width="xs"
      onClose={onClose}
      title={t('abolish.title', { name: node.shortName })}
      submitLabel={t('abolish.submit')}
      success={t('abolish.done')}
      document={AbolishOrganization}
      defaultValues={{ validTo: today() }}
      toVariables={({ validTo }) => ({ input: { id, version, validTo } })}
    >
      <Hint>{t('abolish.hint')}</Hint>
      <DateInput name="validTo" label={t('fields.validTo')} min={today()} required autoFocus />
    </CommandDialog>
  );
}

/** The dialog of the action that was chosen in the tree. */
export function OrganizationActions({
  chosen,
  onClose,
}: {
  chosen: ChosenAction | null;
  onClose: () => void;
}) {
  if (!chosen) return null;
  const props = { node: chosen.node, onClose };
  if (chosen.action === 'ADD_CHILD') return <AddOrganizationDialog {...props} />;
  return chosen.action === 'UPDATE' ? <RenameDialog {...props} /> : <AbolishDialog {...props} />;
}
