import { attachmentLimits, attachmentTypes } from '@duban/schema/vocabulary/attachment';
import AttachFileIcon from '@mui/icons-material/AttachFile';
import CloseIcon from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { useRef } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { fileSize } from '../fileSize.ts';
import { uiMessages } from '../ui.messages.ts';
import { type UploadedFile, useUpload } from './useUpload.ts';

interface FileUploadProps {
  /** of the field around it, whose label and messages are read out with the button */
  id?: string;
  files: readonly UploadedFile[];
  onChange: (files: UploadedFile[]) => void;
  /** endings that are taken; all that the system takes unless said */
  endings?: readonly string[];
  count?: number;
  label?: string;
}

function FileRow({ file, onRemove }: { file: UploadedFile; onRemove: () => void }) {
  const t = useMessages(uiMessages);
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.25 }}>
      <AttachFileIcon sx={{ fontSize: 16, color: 'text.secondary' }} />
      <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
        {file.name}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
        {fileSize(file.size)}
      </Box>
      <IconButton size="small" aria-label={t('remove', { name: file.name })} onClick={onRemove}>
        <CloseIcon sx={{ fontSize: 16 }} />
      </IconButton>
    </Box>
  );
}

export function FileUpload({
  id,
  files,
  onChange,
  endings = Object.keys(attachmentTypes),
  count = attachmentLimits.count,
  label,
}: FileUploadProps) {
  const t = useMessages(uiMessages);
  const input = useRef<HTMLInputElement>(null);
  const { upload, uploading, problems } = useUpload({ files, onChange, endings, count });
  const rule = { types: endings.join(' / '), size: fileSize(attachmentLimits.size), count };
  return (
    <Box>
      <input
        ref={input}
        type="file"
        hidden
        multiple={count > 1}
        accept={endings.map((ending) => `.${ending}`).join(',')}
        onChange={(event) => {
          void upload([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        {...(id && { id, 'aria-labelledby': `${id}-label ${id}` })}
        variant="outlined"
        startIcon={<AttachFileIcon />}
        loading={uploading !== null}
        onClick={() => input.current?.click()}
      >
        {label ?? t('addFile')}
      </Button>
      <FormHelperText>
        {uploading ? t('uploading', { name: uploading }) : t(count > 1 ? 'fileRule' : 'oneFileRule', rule)}
      </FormHelperText>
      {problems.length > 0 && (
        <Alert severity="error" sx={{ my: 1 }}>
          {problems.join(' ')}
        </Alert>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {files.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            onRemove={() => onChange(files.filter((other) => other.id !== file.id))}
          />
        ))}
      </Box>
    </Box>
  );
}
