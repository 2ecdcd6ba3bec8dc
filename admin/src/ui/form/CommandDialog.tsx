import { type Theme, useMediaQuery } from '@mui/material';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { uiMessages } from '../ui.messages.ts';
import { FormBody } from './FormBody.tsx';
import { type CommandFormOptions, useCommandForm } from './useCommandForm.ts';

interface CommandDialogProps<Data, Variables, Values extends FieldValues>
  extends CommandFormOptions<Data, Variables, Values> {
  open: boolean;
  title: string;
  submitLabel?: string;
  grave?: boolean;
  width?: 'xs' | 'sm' | 'md' | 'lg';
  onClose: () => void;
  children: ReactNode;
}

/** Mounted only while it is open, so that each opening begins with fresh values. */
export function CommandDialog<Data, Variables extends Record<string, unknown>, Values extends FieldValues>(
  props: CommandDialogProps<Data, Variables, Values>,
) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog<Data, Variables extends Record<string, unknown>, Values extends FieldValues>({
  title,
  submitLabel,
  grave = false,
  width = 'sm',
  onClose,
  onDone,
  children,
  ...options
}: CommandDialogProps<Data, Variables, Values>) {
  const t = useMessages(uiMessages);
  const id = useId();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { form, submit, pending, stray } = useCommandForm({
    ...options,
    onDone: (data) => {
      onClose();
      onDone?.(data);
    },
  });
  return (
    <Dialog
      open
      onClose={pending ? undefined : onClose}
      fullWidth
      maxWidth={width}
      fullScreen={phone && width !== 'xs'}
      aria-labelledby={`${id}-title`}
    >
      <DialogTitle id={`${id}-title`} component="h2" variant="h2">
        {title}
      </DialogTitle>
      <DialogContent dividers>
        <FormBody id={id} takesKeyboard form={form} submit={submit} stray={stray}>
          {children}
        </FormBody>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 1.5 }}>
        <Button onClick={onClose} disabled={pending}>
          {t('cancel')}
        </Button>
        <Button
          type="submit"
          form={id}
          variant="contained"
          color={grave ? 'error' : 'primary'}
          loading={pending}
        >
          {submitLabel ?? t('submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
