import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { type DataProvider, useDataProvider, useListContext } from 'ra-core';
import { useEffect, useId, useState } from 'react';
import type { Exported, ExportProgress } from '../../app/export/fetchExport.ts';
import { useExport } from '../../app/export/useExport.tsx';
import { languageTag } from '../../app/i18n/language.ts';
import { useMessages } from '../../app/i18n/messages.ts';
import { fileSize } from '../fileSize.ts';
import { uiMessages } from '../ui.messages.ts';

/** What is done by then needs no window. */
const quick = 500;

function useAfter(delay: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return passed;
}

function ProgressDialog({ progress, onCancel }: { progress: ExportProgress; onCancel: () => void }) {
  const t = useMessages(uiMessages);
  const id = useId();
  const { rows, total, bytes } = progress;
  const figure = (value: number) => value.toLocaleString(languageTag());
  return (
    <Dialog open={useAfter(quick)} fullWidth maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id} component="h2" variant="h2">
        {t('exporting')}
      </DialogTitle>
      <DialogContent>
        <LinearProgress
          aria-labelledby={id}
          {...(total > 0 ? { variant: 'determinate', value: (100 * rows) / total } : {})}
          sx={{ my: 1 }}
        />
        <Box sx={{ display: 'flex', justifyContent: 'space-between', fontVariantNumeric: 'tabular-nums' }}>
          <span>
            {total > 0 ? t('exportedRows', { rows: figure(rows), total: figure(total) }) : t('exportBegins')}
          </span>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {bytes > 0 && fileSize(bytes)}
          </Box>
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 1.5 }}>
        <Button onClick={onCancel}>{t('exportCancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface ExportingProvider extends DataProvider {
  exportedOf(resource: string, params: object): Promise<Exported>;
}

/** All rows of the list around it, by its filter and order, as a spreadsheet. */
export function ExportButton() {
  const { resource, filterValues, sort, total } = useListContext();
  const provider = useDataProvider<ExportingProvider>();
  return (
    <ExportFrom
      exportedOf={() => provider.exportedOf(resource, { filter: filterValues, sort })}
      disabled={!total}
    />
  );
}

interface ExportFromProps {
  exportedOf: () => Exported | Promise<Exported>;
  disabled?: boolean;
}

/** A spreadsheet of what the page itself chose, for pages that are no list. */
export function ExportFrom({ exportedOf, disabled = false }: ExportFromProps) {
  const t = useMessages(uiMessages);
  const { progress, run, cancel } = useExport((rows) =>
    t('exported', { rows: rows.toLocaleString(languageTag()) }),
  );
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={disabled || progress !== null}
        onClick={async () => run(await exportedOf())}
      >
        {t('export')}
      </Button>
      {progress && <ProgressDialog progress={progress} onCancel={cancel} />}
    </>
  );
}
