import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useMessages } from '../../app/i18n/messages.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { tones } from '../../ui/tones.ts';
import type { AuditRow } from './audit.graphql.ts';
import { auditMessages } from './audit.messages.ts';
import { type Changes, changesOf } from './changes.ts';
import { useAuditValue, useAuditWords } from './useAuditWords.ts';

const borderless = { 'tbody tr:last-of-type > *': { borderBottom: 0 } } as const;
const wrapped = { overflowWrap: 'anywhere', whiteSpace: 'pre-line', verticalAlign: 'top' } as const;

type Fields = Extract<Changes, { kind: 'fields' }>['fields'];
type Rows = Extract<Changes, { kind: 'beforeAfter' }>['rows'];

function FieldsTable({ fields, entityType }: { fields: Fields; entityType: string }) {
  const { fieldName } = useAuditWords();
  const valueText = useAuditValue(entityType);
  return (
    <Table size="small" sx={borderless}>
      <TableBody>
        {fields.map(({ path, value }) => (
          <TableRow key={path.join('.')}>
            <TableCell
              component="th"
              scope="row"
              sx={{ ...wrapped, width: 150, color: 'text.secondary', fontWeight: 400 }}
            >
              {fieldName(path)}
            </TableCell>
            <TableCell sx={wrapped}>{valueText(path.at(-1) ?? '', value)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function BeforeAfterTable({ rows, entityType }: { rows: Rows; entityType: string }) {
  const t = useMessages(auditMessages);
  const { fieldName } = useAuditWords();
  const valueText = useAuditValue(entityType);
  return (
    <Table size="small" sx={borderless}>
      <TableHead>
        <TableRow>
          <TableCell>{t('field')}</TableCell>
          <TableCell>{t('before')}</TableCell>
          <TableCell>{t('after')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, before, after }) => {
          const changed = valueText(key, before) !== valueText(key, after);
          return (
            <TableRow key={key} sx={changed ? { backgroundColor: tones.warning.wash } : undefined}>
              <TableCell component="th" scope="row" sx={{ ...wrapped, color: 'text.secondary' }}>
                {fieldName([key])}
              </TableCell>
              <TableCell sx={wrapped}>{valueText(key, before)}</TableCell>
              <TableCell sx={{ ...wrapped, fontWeight: changed ? 500 : 400 }}>
                {valueText(key, after)}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

/** Field by field; where a change kept what was before, the two side by side. */
export function AuditChanges({ entry }: { entry: AuditRow }) {
  const t = useMessages(auditMessages);
  const changes = changesOf(entry.changes);
  if (changes.kind === 'beforeAfter')
    return <BeforeAfterTable rows={changes.rows} entityType={entry.entityType} />;
  if (changes.fields.length === 0) return <EmptyState compact title={t('noChanges')} />;
  return <FieldsTable fields={changes.fields} entityType={entry.entityType} />;
}

const inSummary = 3;
/** Identifiers and digests are for the details: nobody reads a list by them. */
const identifier = /(Ids?|^digest)$/;

/** The first few fields in one line, for the list. */
export function ChangesSummary({ entry }: { entry: AuditRow }) {
  const { fieldName } = useAuditWords();
  const valueText = useAuditValue(entry.entityType);
  const changes = changesOf(entry.changes);
  const told =
    changes.kind === 'fields'
      ? changes.fields
          .filter(({ path }) => !identifier.test(path.at(-1) ?? ''))
          .map(({ path, value }) => [fieldName(path), valueText(path.at(-1) ?? '', value)])
      : changes.rows
          .map(({ key, before, after }) => [fieldName([key]), valueText(key, before), valueText(key, after)])
          .filter(([, before, after]) => before !== after)
          .map(([name, before, after]) => [name, `${before} → ${after}`]);
  const shown = told.filter(([, value]) => value !== '—').slice(0, inSummary);
  return (
    <Box
      component="span"
      sx={{
        display: '-webkit-box',
        WebkitLineClamp: 2,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        overflowWrap: 'anywhere',
      }}
    >
      {shown.map(([name, value]) => (
        <Box component="span" key={name} sx={{ mr: 1.5 }}>
          <Box component="span" sx={{ color: 'text.secondary', mr: 0.5 }}>
            {name}
          </Box>
          {value}
        </Box>
      ))}
    </Box>
  );
}
