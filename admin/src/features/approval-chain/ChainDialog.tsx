import {
  type ApprovalPlace,
  type ApprovalStepKind,
  type ApproverRole,
  approvalLimits,
  approvalPlaceLabels,
  approvalPlaces,
  approvalStepKindLabels,
  approvalStepKinds,
  approverRoles,
} from '@duban/schema/vocabulary/approval-chain';
import { textLimits } from '@duban/schema/vocabulary/text';
import { roleLabels } from '@duban/schema/vocabulary/user';
import AddIcon from '@mui/icons-material/Add';
import UpIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, TextInput } from '../../ui/form/inputs.tsx';
import { surfaces } from '../../ui/tones.ts';
import { type Chain, SetApprovalChain } from './approval-chain.graphql.ts';
import { approvalChainMessages } from './approval-chain.messages.ts';

interface StepValues {
  name: string;
  kind: ApprovalStepKind;
  place: ApprovalPlace;
  role: ApproverRole;
  body: string;
}

interface ChainValues {
  steps: StepValues[];
  reason: string;
}

function WhoInputs({ index, province }: { index: number; province: boolean }) {
  const t = useMessages(approvalChainMessages);
  const label = useLabel();
  const kind = useWatch<ChainValues>({ name: `steps.${index}.kind` });
  if (kind === 'OUTSIDE')
    return (
      <TextInput name={`steps.${index}.body`} label={t('fields.body')} maxLength={textLimits.line} required />
    );
  if (kind === 'DRAFT')
    return <Box sx={{ mt: { sm: 3.5 }, color: 'text.secondary', fontSize: '0.8125rem' }}>{t('drafts')}</Box>;
  const places = approvalPlaces.filter((place) => place !== 'SUPERIOR' || !province);
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: '1fr 1fr' }}>
      <ChoiceInput
        name={`steps.${index}.place`}
        label={t('fields.place')}
        choices={places.map((value) => ({ value, label: label(approvalPlaceLabels, value) }))}
      />
      <ChoiceInput
        name={`steps.${index}.role`}
        label={t('fields.role')}
        choices={approverRoles.map((value) => ({ value, label: label(roleLabels, value) }))}
      />
    </Box>
  );
}

interface StepProps {
  index: number;
  province: boolean;
  onRemove: () => void;
  onUp: () => void;
}

function Step({ index, province, onRemove, onUp }: StepProps) {
  const t = useMessages(approvalChainMessages);
  const label = useLabel();
  const kinds = approvalStepKinds.filter((kind) => (kind === 'DRAFT') === (index === 0));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr', sm: '1.2fr .9fr 1.8fr auto' },
        '& + &': { borderTop: { xs: `1px solid ${surfaces.faintLine}`, sm: 'none' }, pt: { xs: 1.5, sm: 0 } },
      }}
    >
      <TextInput
        name={`steps.${index}.name`}
        label={`${index + 1}. ${t('fields.name')}`}
        maxLength={textLimits.line}
        required
      />
      <ChoiceInput
        name={`steps.${index}.kind`}
        label={t('fields.kind')}
        choices={kinds.map((value) => ({ value, label: label(approvalStepKindLabels, value) }))}
      />
      <WhoInputs index={index} province={province} />
      <Box sx={{ display: 'flex', mt: { xs: 0, sm: 3 }, justifySelf: 'end' }}>
        <IconButton onClick={onUp} disabled={index < 2} aria-label={t('up', { number: index + 1 })}>
          <UpIcon fontSize="small" />
        </IconButton>
        <IconButton onClick={onRemove} disabled={index === 0} aria-label={t('remove', { number: index + 1 })}>
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
}

function Steps({ province }: { province: boolean }) {
  const t = useMessages(approvalChainMessages);
  const { control } = useFormContext<ChainValues>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'steps' });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {fields.map((field, index) => (
        <Step
          key={field.id}
          index={index}
          province={province}
          onRemove={() => remove(index)}
          onUp={() => move(index, index - 1)}
        />
      ))}
      {fields.length < approvalLimits.steps && (
        <div>
          <Button
            onClick={() => append({ name: '', kind: 'REVIEW', place: 'BUREAU', role: 'LEADER', body: '' })}
            startIcon={<AddIcon />}
          >
            {t('add')}
          </Button>
        </div>
      )}
    </Box>
  );
}

/** Begins with what is in force; saving makes the next revision. */
export function ChainDialog({ chain, ...dialog }: { chain: Chain; open: boolean; onClose: () => void }) {
  const t = useMessages(approvalChainMessages);
  const defaultValues: ChainValues = {
    reason: '',
    steps: chain.steps.map(({ name, kind, place, role, body }) => ({
      ...{ name, kind, place: place ?? 'BUREAU', role: role ?? 'LEADER', body: body ?? '' },
    })),
  };
  return (
    <CommandDialog
      {...dialog}
      width="lg"
      title={t('edit')}
      submitLabel={t('submit')}
      success={t('done')}
      document={SetApprovalChain}
      defaultValues={defaultValues}
      toVariables={({ steps, reason }) => ({
        input: {
          ...{ organizationId: chain.id, version: chain.revision, reason },
          steps: steps.map(({ name, kind, place, role, body }, index) => ({
            ...{ position: index + 1, name, kind },
            ...(kind === 'REVIEW' ? { place, role } : {}),
            ...(kind === 'OUTSIDE' ? { body } : {}),
          })),
        },
      })}
    >
      <Typography variant="body2">{t('rules')}</Typography>
      <Steps province={chain.organization.level === 'PROVINCE'} />
      <TextInput name="reason" label={t('fields.reason')} rows={2} maxLength={textLimits.comment} required />
    </CommandDialog>
  );
}
