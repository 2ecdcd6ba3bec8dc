import HelpIcon from '@mui/icons-material/HelpOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

interface FlowTableProps {
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly string[] }[];
}

function FlowTable({ columns, rows }: FlowTableProps) {
  return (
    <Table
      size="small"
      sx={{
        tableLayout: columns.length > 2 ? 'fixed' : 'auto',
        '& .MuiTableCell-root': {
          px: { xs: 0.5, sm: 1.5 },
          fontSize: { xs: '0.8125rem', sm: 'inherit' },
          overflowWrap: 'anywhere',
        },
      }}
    >
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column}>{column}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, cells }) => (
          <TableRow key={key}>
            {cells.map((cell, place) => (
              <TableCell key={columns[place]}>{cell}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface FlowHelpProps extends FlowTableProps {
  texts: { open: string; title: string; intro: string; closing: string; close: string };
  /** another table that belongs to it */
  also?: FlowTableProps & { title: string };
}

/** The table of states that the server follows, where one wonders what comes next. */
export function FlowHelp({ texts, columns, rows, also }: FlowHelpProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton size="small" aria-label={texts.open} title={texts.open} onClick={() => setOpen(true)}>
        <HelpIcon fontSize="small" />
      </IconButton>
      <Dialog open={open} onClose={close} maxWidth="sm" fullWidth aria-label={texts.title}>
        <DialogTitle component="h2" variant="h2">
          {texts.title}
        </DialogTitle>
        <DialogContent dividers>
          <Typography sx={{ mb: 1.5 }}>{texts.intro}</Typography>
          <FlowTable columns={columns} rows={rows} />
          {also && (
            <>
              <Typography component="h3" variant="subtitle2" sx={{ mt: 2, mb: 0.5 }}>
                {also.title}
              </Typography>
              <FlowTable columns={also.columns} rows={also.rows} />
            </>
          )}
          <Typography sx={{ mt: 1.5, color: 'text.secondary' }}>{texts.closing}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{texts.close}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
