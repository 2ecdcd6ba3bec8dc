import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { type ReactNode, useEffect } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { uiMessages } from '../ui.messages.ts';

export interface FieldFrameProps {
  id: string;
  label: string;
  required?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  aside?: ReactNode;
  children: ReactNode;
}

/** Fields that search are handed no ids of messages: whoever hears the field only is told here what stands below it. */
function useDescription(id: string, described: boolean) {
  useEffect(() => {
    const control = document.getElementById(id);
    if (described) control?.setAttribute('aria-describedby', `${id}-message`);
    else control?.removeAttribute('aria-describedby');
  }, [id, described]);
}

/** Label above, messages below, the rule still in sight when it was broken: a label inside the outline is cut off where Chinese meets long English. */
export function FieldFrame({ id, label, required, hint, error, aside, children }: FieldFrameProps) {
  const t = useMessages(uiMessages);
  useDescription(id, Boolean(error || hint));
  return (
    <Box sx={{ minWidth: 0 }} data-fault={error ? '' : undefined}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 0.75, mb: 0.5, fontSize: '0.8125rem' }}>
        <Box component="label" id={`${id}-label`} htmlFor={id} sx={{ fontWeight: 500 }}>
          {label}
        </Box>
        {required === false && (
          <Box component="span" sx={{ flex: 'none', color: 'text.secondary', fontSize: '0.75rem' }}>
            {t('optional')}
          </Box>
        )}
        {aside && <Box sx={{ ml: 'auto', color: 'text.secondary', fontSize: '0.75rem' }}>{aside}</Box>}
      </Box>
      {children}
      {(error || hint) && (
        <div id={`${id}-message`}>
          {error && (
            <FormHelperText error role="alert">
              {error}
            </FormHelperText>
          )}
          {hint && <FormHelperText>{hint}</FormHelperText>}
        </div>
      )}
    </Box>
  );
}
