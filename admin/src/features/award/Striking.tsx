import { textLimits } from '@duban/schema/vocabulary/text';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { useAwardedName } from './AwardCells.tsx';
import { type AwardRow, StrikeAward } from './award.graphql.ts';
import { awardMessages } from './award.messages.ts';

/** Strikes a candidate out, or takes that back. */
export function Striking({ award, version }: { award: AwardRow; version: number }) {
  const t = useMessages(awardMessages);
  const nameOf = useAwardedName();
  const [open, setOpen] = useState(false);
  const struck = award.strikeReason !== null;
  const step = struck ? 'restore' : 'strike';
  return (
    <>
      <Button size="small" color={struck ? 'primary' : 'error'} onClick={() => setOpen(true)}>
        {t(`candidate.${step}`)}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t(`${step}.title`, { name: nameOf(award) })}
        submitLabel={t(`candidate.${step}`)}
        grave={!struck}
        success={t(`${step}.done`)}
        document={StrikeAward}
        defaultValues={{ reason: '' }}
        toVariables={({ reason }) => ({ input: { id: award.id, version, reason: struck ? null : reason } })}
      >
        {struck ? (
          <Typography>{t('restore.hint')}</Typography>
        ) : (
          <TextInput
            name="reason"
            label={t('strike.reason')}
            hint={t('strike.hint')}
            rows={3}
            maxLength={textLimits.comment}
            required
            autoFocus
          />
        )}
      </CommandDialog>
    </>
  );
}
