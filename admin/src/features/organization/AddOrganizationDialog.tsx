import {
  type OrganizationKind,
  type OrganizationLevel,
  organizationKindLabels,
  organizationKinds,
  organizationLevelLabels,
  organizationLevels,
} from '@duban/schema/vocabulary/organization';
import { useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput } from '../../ui/form/inputs.tsx';
import { OrganizationNameFields } from './OrganizationNameFields.tsx';
import { organizationMessages } from './organization.messages.ts';
import { CreateOrganization, type OrganizationNode } from './tree.graphql.ts';

export interface OrganizationDialogProps {
  node: OrganizationNode;
  onClose: () => void;
}

interface NewOrganization {
  kind: OrganizationKind;
  level: OrganizationLevel;
  name: string;
  shortName: string;
  divisionCode: string;
  documentPrefix: string;
}

/** A bureau stands below its superior's level; below a county there is none. */
function levelsBelow(level: OrganizationLevel): readonly OrganizationLevel[] {
  return organizationLevels.slice(organizationLevels.indexOf(level) + 1);
}

function Place({ of }: { of: OrganizationLevel }) {
  const t = useMessages(organizationMessages);
  const label = useLabel();
  const kind = useWatch({ name: 'kind' }) as OrganizationKind;
  const lower = levelsBelow(of);
  const kinds =
    lower.length === 0 ? organizationKinds.filter((each) => each !== 'BUREAU') : organizationKinds;
  const choices = lower.map((value) => ({ value, label: label(organizationLevelLabels, value) }));
  return (
    <FieldPair>
      <ChoiceInput
        name="kind"
        label={t('fields.kind')}
        hint={t('create.levelHint')}
        choices={kinds.map((value) => ({ value, label: label(organizationKindLabels, value) }))}
      />
      {kind === 'BUREAU' && <ChoiceInput name="level" label={t('fields.level')} choices={choices} />}
    </FieldPair>
  );
}

function NameFields() {
  const kind = useWatch({ name: 'kind' }) as OrganizationKind;
  return <OrganizationNameFields bureau={kind === 'BUREAU'} />;
}

export function AddOrganizationDialog({ node, onClose }: OrganizationDialogProps) {
  const t = useMessages(organizationMessages);
  const empty: NewOrganization = {
    kind: 'DEPARTMENT',
    level: levelsBelow(node.level)[0] ?? node.level,
    name: '',
    shortName: '',
    divisionCode: '',
    documentPrefix: '',
  };
  return (
    <CommandDialog
      open
      onClose={onClose}
      title={t('create.title', { name: node.shortName })}
      submitLabel={t('create.submit')}
      success={t('create.done')}
      document={CreateOrganization}
      defaultValues={empty}
      toVariables={({ level, divisionCode, documentPrefix, ...values }) => {
        const bureau = values.kind === 'BUREAU';
        return {
          input: {
            ...values,
            parentId: node.id,
            level: bureau ? level : node.level,
            divisionCode: (bureau && divisionCode) || null,
            documentPrefix: (bureau && documentPrefix) || null,
          },
        };
      }}
    >
      <Place of={node.level} />
      <NameFields />
    </CommandDialog>
  );
}
