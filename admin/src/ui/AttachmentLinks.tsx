import AttachFileIcon from '@mui/icons-material/AttachFile';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { fileSize } from './fileSize.ts';

interface AttachmentLinksProps {
  files: readonly { id: string; name: string; size: number; url: string }[];
}

export function AttachmentLinks({ files }: AttachmentLinksProps) {
  if (files.length === 0) return null;
  return (
    <Box
      component="ul"
      sx={{ m: 0, mt: 0.75, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: '4px 16px' }}
    >
      {files.map((file) => (
        <Box component="li" key={file.id} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
          <AttachFileIcon sx={{ fontSize: 16, color: 'text.secondary' }} />
          <Link href={file.url} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {file.name}
          </Link>
          <Box component="span" sx={{ fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {fileSize(file.size)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
