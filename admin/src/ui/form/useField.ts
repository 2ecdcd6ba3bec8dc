import { fieldMessages } from '@duban/schema/vocabulary/messages';
import { useController } from 'react-hook-form';
import { renderLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { firstMessage } from './fieldError.ts';

interface FieldRules {
  required?: boolean;
  maxLength?: number;
}

/** One field of the form around it: value, change, and the message that belongs beside it. */
export function useField(name: string, { required, maxLength }: FieldRules = {}) {
  const language = useLanguage();
  const { field, fieldState } = useController({
    name,
    rules: {
      ...(required && {
        validate: (value: unknown) => !isBlank(value) || renderLabel(fieldMessages.required, language),
      }),
      ...(maxLength && {
        maxLength: {
          value: maxLength,
          message: renderLabel(fieldMessages.tooLong, language, { max: maxLength }),
        },
      }),
    },
  });
  return { field, error: firstMessage(fieldState.error) };
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
