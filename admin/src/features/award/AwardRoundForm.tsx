import { textLimits } from '@duban/schema/vocabulary/text';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { UseFormReturn } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { FormBody } from '../../ui/form/FormBody.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { awardMessages } from './award.messages.ts';
import { ContestsInput } from './ContestsInput.tsx';
import type { RoundValues } from './contestValues.ts';

interface AwardRoundFormProps {
  year: number;
  form: UseFormReturn<RoundValues>;
  submit: () => void;
  pending: boolean;
  stray: readonly string[];
}

export function AwardRoundForm({ year, form, submit, pending, stray }: AwardRoundFormProps) {
  const t = useMessages(awardMessages);
  return (
    <Box sx={{ maxWidth: 900 }}>
      <Panel>
        <FormBody form={form} submit={submit} stray={stray}>
          <TextInput name="title" label={t('form.title')} maxLength={textLimits.line} required />
          <ContestsInput year={year} />
          <div>
            <Button type="submit" variant="contained" loading={pending}>
              {t('form.submit')}
            </Button>
          </div>
        </FormBody>
      </Panel>
    </Box>
  );
}
