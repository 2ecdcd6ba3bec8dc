import { useId } from 'react';
import { FieldFrame } from './FieldFrame.tsx';
import { FileUpload } from './FileUpload.tsx';
import type { InputProps } from './inputs.tsx';
import { useField } from './useField.ts';
import type { UploadedFile } from './useUpload.ts';

/** The uploaded files of a form; `toVariables` sends their ids. */
export function AttachmentsInput({ name, label, required }: InputProps) {
  const id = useId();
  const { field, error } = useField(name);
  return (
    <FieldFrame id={id} label={label} required={required} error={error}>
      <FileUpload id={id} files={field.value as UploadedFile[]} onChange={field.onChange} />
    </FieldFrame>
  );
}
