import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMessages } from '../../../app/i18n/messages.ts';
import type { ImportPreview } from '../work-plan.graphql.ts';
import { workPlanMessages } from '../work-plan.messages.ts';

interface ImportWarningsProps {
  warnings: ImportPreview['warnings'];
  onGo: (line: number) => void;
}

/** What was not understood, each with its line: a click leads there. */
export function ImportWarnings({ warnings, onGo }: ImportWarningsProps) {
  const t = useMessages(workPlanMessages);
  if (warnings.length === 0) {
    return (
      <Alert severity="success" sx={{ mb: 2 }}>
        {t('preview.noWarnings')}
      </Alert>
    );
  }
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2, alignItems: 'flex-start', '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
    >
      <strong>{t('preview.warnings', { count: warnings.length })}</strong>
      <Box component="ul" sx={{ m: 0, mt: 0.5, p: 0, listStyle: 'none', maxHeight: 160, overflowY: 'auto' }}>
        {warnings.map((warning) => (
          <Box
            component="li"
            key={`${warning.line} ${warning.code} ${warning.message}`}
            sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}
          >
            <Link
              component="button"
              type="button"
              onClick={() => onGo(warning.line)}
              sx={{ flex: 'none', minWidth: 64, textAlign: 'left' }}
            >
              {t('preview.line', { line: warning.line })}
            </Link>
            <span>{warning.message}</span>
          </Box>
        ))}
      </Box>
    </Alert>
  );
}
