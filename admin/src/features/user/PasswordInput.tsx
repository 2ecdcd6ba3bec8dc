import { passwordMaxLength, passwordMinLength } from '@duban/schema/vocabulary/user';
import CheckIcon from '@mui/icons-material/Check';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { FieldFrame } from '../../ui/form/FieldFrame.tsx';
import type { InputProps } from '../../ui/form/inputs.tsx';
import { useField } from '../../ui/form/useField.ts';
import { tones } from '../../ui/tones.ts';
import { generatePassword, meets } from './passwordRule.ts';
import { userMessages } from './user.messages.ts';

function Met({ met, text }: { met: boolean; text: string }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.25,
        color: met ? tones.success.text : 'text.secondary',
      }}
    >
      <CheckIcon sx={{ fontSize: 14, visibility: met ? 'visible' : 'hidden' }} />
      {text}
    </Box>
  );
}

function Rule({ password }: { password: string }) {
  const t = useMessages(userMessages);
  const { length, kinds } = meets(password);
  return (
    <>
      <FormHelperText>{t('rules.password', { min: passwordMinLength })}</FormHelperText>
      {password !== '' && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, fontSize: '0.75rem', mt: 0.25 }}>
          <Met met={length} text={t('rules.length', { min: passwordMinLength })} />
          <Met met={kinds} text={t('rules.kinds')} />
        </Box>
      )}
    </>
  );
}

function Visibility({ shown, onToggle }: { shown: boolean; onToggle: () => void }) {
  const t = useMessages(userMessages);
  return (
    <InputAdornment position="end">
      <IconButton size="small" edge="end" aria-label={t(shown ? 'hide' : 'show')} onClick={onToggle}>
        {shown ? <VisibilityOffIcon fontSize="small" /> : <VisibilityIcon fontSize="small" />}
      </IconButton>
    </InputAdornment>
  );
}

/** A password that is set for somebody else: made up at a click, and shown, since it must be told. */
export function PasswordInput({ name, label, autoFocus }: InputProps) {
  const id = useId();
  const t = useMessages(userMessages);
  const { field, error } = useField(name, { required: true });
  const [shown, setShown] = useState(false);
  const [generated, setGenerated] = useState('');
  const password = field.value as string;
  const generate = () => {
    const made = generatePassword();
    setGenerated(made);
    setShown(true);
    field.onChange(made);
  };
  const making = (
    <Link component="button" type="button" onClick={generate}>
      {t('generate')}
    </Link>
  );
  return (
    <FieldFrame id={id} label={label} error={error} aside={making}>
      <TextField
        id={id}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        autoFocus={autoFocus}
        value={password}
        error={Boolean(error)}
        inputRef={field.ref}
        onBlur={field.onBlur}
        onChange={(event) => field.onChange(event.target.value)}
        slotProps={{
          htmlInput: { maxLength: passwordMaxLength, 'aria-required': true, spellCheck: false },
          input: { endAdornment: <Visibility shown={shown} onToggle={() => setShown(!shown)} /> },
        }}
      />
      <Rule password={password} />
      {generated !== '' && password === generated && <FormHelperText>{t('copied')}</FormHelperText>}
    </FieldFrame>
  );
}
