import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import { type ApiError, type ApiErrorCode, isOutdated } from '../../app/errors.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { useCommand } from '../../app/useCommand.tsx';

export interface CommandFormOptions<Data, Variables, Values extends FieldValues> {
  document: TypedDocumentNode<Data, Variables>;
  defaultValues: Values;
  toVariables: (values: Values) => Variables;
  success?: string;
  refreshes?: boolean;
  onDone?: (data: Data) => void;
  /** the input that shows the error of a path, where its name differs from the API's */
  placeOf?: (path: string, values: Values) => string;
}

interface CommandForm<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  submit: () => void;
  pending: boolean;
  /** messages about fields that this form does not show */
  stray: readonly string[];
}

function placeErrors<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  fields: Record<string, string>,
  placeOf: (path: string, values: Values) => string = (path) => path,
): string[] {
  const shown = form.getValues();
  const stray: string[] = [];
  for (const [named, message] of Object.entries(fields)) {
    const path = placeOf(named, shown);
    const [head = ''] = path.split('.');
    if (head in shown) {
      form.setError(path as Path<Values>, { type: 'server', message });
    } else stray.push(message);
  }
  return stray;
}

/** After a look at what stands by now: what the reader has not touched is as others left it, and not sent back as it was. */
function useRefreshed<Values extends FieldValues>(form: UseFormReturn<Values>, read: Values) {
  const outdated = isOutdated(form.formState.errors.root?.server?.type as ApiErrorCode | undefined);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !outdated && !form.formState.isSubmitting) form.reset(read, { keepDirtyValues: true });
    was.current = outdated;
  });
}

/** A form that runs one command; what the server refuses is put beside the inputs. */
export function useCommandForm<Data, Variables extends Record<string, unknown>, Values extends FieldValues>({
  document,
  defaultValues,
  toVariables,
  success,
  refreshes,
  onDone,
  placeOf,
}: CommandFormOptions<Data, Variables, Values>): CommandForm<Values> {
  // Where the keyboard goes after a refusal is the form element's: this would go by fields of its own alone.
  const form = useForm<Values>({
    defaultValues: defaultValues as DefaultValues<Values>,
    shouldFocusError: false,
  });
  useRefreshed(form, defaultValues);
  const [stray, setStray] = useState<readonly string[]>([]);
  const { run, pending } = useCommand(document, {
    ...(success && { success }),
    ...(refreshes !== undefined && { refreshes }),
    tells: false,
  });
  const language = useLanguage();
  const refuse = (error: ApiError) => {
    const fields = error.fields(language);
    const unplaced = placeErrors(form, fields, placeOf);
    const ofWhole = Object.keys(fields).length === 0 || (error.outdated && unplaced.length > 0);
    setStray(ofWhole ? [] : unplaced);
    if (ofWhole)
      form.setError('root.server', {
        type: error.code,
        message: unplaced.join(' ') || error.describe(language),
      });
  };
  const submit = form.handleSubmit(async (values) => {
    setStray([]);
    const outcome = await run(toVariables(values as unknown as Values));
    if (outcome.ok) onDone?.(outcome.data);
    else refuse(outcome.error);
  });
  return { form, submit: () => void submit(), pending, stray };
}
