import {
  criterionLabels,
  evaluationLimits,
  type ObjectionDecision,
} from '@duban/schema/vocabulary/evaluation';
import { textLimits } from '@duban/schema/vocabulary/text';
import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { bracketed } from '../../ui/brackets.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { firstMessage } from '../../ui/form/fieldError.ts';
import { ChoiceInput, NumberInput, TextInput } from '../../ui/form/inputs.tsx';
import { AnswerObjection, type EvaluationPage, ObjectToEvaluation } from './evaluation.graphql.ts';
import { evaluationMessages } from './evaluation.messages.ts';

interface DialogProps {
  evaluation: EvaluationPage;
  open: boolean;
  onClose: () => void;
}

export function ObjectDialog({ evaluation: { id, version }, ...dialog }: DialogProps) {
  const t = useMessages(evaluationMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('objection.submit')}
      submitLabel={t('objection.submit')}
      success={t('objection.done')}
      document={ObjectToEvaluation}
      defaultValues={{ reasons: '' }}
      toVariables={({ reasons }) => ({ input: { id, version, reasons } })}
    >
      <TextInput
        name="reasons"
        label={t('objection.reasons')}
        hint={t('objection.hint')}
        rows={6}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}

interface AnswerValues {
  answer: string;
  corrections: {
    criterion: EvaluationPage['parts'][number]['criterion'];
    points: number | null;
    reason: string;
  }[];
}

function Corrections({ parts }: Pick<EvaluationPage, 'parts'>) {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  const language = useLanguage();
  const { control, formState } = useFormContext<AnswerValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'corrections' });
  const { corrections } = formState.errors;
  const error = firstMessage(corrections?.root ?? (Array.isArray(corrections) ? undefined : corrections));
  const choices = parts.map(({ criterion, points, weight }) => ({
    value: criterion,
    label: bracketed(label(criterionLabels, criterion), `${points} / ${weight}`, language),
  }));
  const [first] = parts;
  if (!first) return null;
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0, display: 'grid', gap: 1.5 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.8125rem', fontWeight: 500 }}>
        {t('objection.corrections')}
      </Box>
      {fields.map((field, index) => (
        <Box
          key={field.id}
          sx={{
            display: 'grid',
            gap: 1,
            alignItems: 'start',
            gridTemplateColumns: { xs: '1fr 96px', sm: '1.4fr 96px 2fr auto' },
          }}
        >
          <ChoiceInput
            name={`corrections.${index}.criterion`}
            label={t('fields.criterion')}
            choices={choices}
            required
          />
          <NumberInput
            name={`corrections.${index}.points`}
            label={t('objection.change')}
            step="any"
            required
          />
          <TextInput
            name={`corrections.${index}.reason`}
            label={t('objection.reason')}
            maxLength={textLimits.line}
            required
          />
          <IconButton
            onClick={() => remove(index)}
            sx={{ mt: 3, justifySelf: 'start' }}
            aria-label={t('objection.removeCorrection', { index: index + 1 })}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      {fields.length < evaluationLimits.corrections && (
        <div>
          <Button
            startIcon={<AddIcon />}
            onClick={() => append({ criterion: first.criterion, points: null, reason: '' })}
          >
            {t('objection.addCorrection')}
          </Button>
        </div>
      )}
      {error && (
        <FormHelperText error role="alert">
          {error}
        </FormHelperText>
      )}
    </Box>
  );
}

export function AnswerDialog({
  evaluation,
  decision,
  ...dialog
}: DialogProps & { decision: ObjectionDecision }) {
  const t = useMessages(evaluationMessages);
  const { id, version, parts } = evaluation;
  const upheld = decision === 'UPHOLD';
  const empty: AnswerValues = {
    answer: '',
    corrections: upheld && parts[0] ? [{ criterion: parts[0].criterion, points: null, reason: '' }] : [],
  };
  return (
    <CommandDialog
      {...dialog}
      width="md"
      title={t(upheld ? 'objection.uphold' : 'objection.reject')}
      submitLabel={t(upheld ? 'objection.uphold' : 'objection.reject')}
      grave={!upheld}
      success={t('objection.answered')}
      document={AnswerObjection}
      defaultValues={empty}
      toVariables={({ answer, corrections }) => ({
        input: {
          ...{ id, version, decision, answer },
          corrections: corrections.map((one) => ({ ...one, points: one.points ?? 0 })),
        },
      })}
    >
      <Typography>{t(upheld ? 'objection.upholdHint' : 'objection.rejectHint')}</Typography>
      {upheld && <Corrections parts={parts} />}
      <TextInput
        name="answer"
        label={t('objection.answer')}
        rows={4}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}
