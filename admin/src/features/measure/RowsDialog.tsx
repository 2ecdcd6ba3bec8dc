import { type Measure, measureLabels, measureRules } from '@duban/schema/vocabulary/measure';
import { type NotificationSubject, notificationPath } from '@duban/schema/vocabulary/notification';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField } from '../../ui/DateField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink } from '../../ui/list/RowLink.tsx';
import { RuledList } from '../../ui/RuledList.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { uiMessages } from '../../ui/ui.messages.ts';
import { type MeasureRow, MeasureRowsQuery, rowsOfPage } from './measure.graphql.ts';
import { measureMessages } from './measure.messages.ts';

const pathOf = ({ subjectType, subjectId }: MeasureRow) =>
  notificationPath('SUBMISSION_ADOPTED', subjectType as NotificationSubject, subjectId);

function Row({ row, measure }: { row: MeasureRow; measure: Measure }) {
  const t = useMessages(measureMessages);
  const sums = ['SUM', 'MEAN'].includes(measureRules[measure].kind);
  return (
    <Box component="li" sx={{ px: 2, py: 1 }}>
      <RowLink to={pathOf(row)}>{row.title}</RowLink>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1.5,
          fontSize: '0.75rem',
          color: 'text.secondary',
        }}
      >
        <DateField value={row.day} />
        <span>{row.organization.shortName}</span>
        {sums && <strong>{row.amount.toLocaleString('en-US')}</strong>}
        {!row.counted && <Tag tone="warning">{t('notCounted')}</Tag>}
      </Box>
    </Box>
  );
}

export interface Asked {
  id: string;
  measure: Measure;
  organization: { id: string; shortName: string } | null;
}

function Pages({
  total,
  offset,
  onOffset,
}: {
  total: number;
  offset: number;
  onOffset: (offset: number) => void;
}) {
  const t = useMessages(measureMessages);
  if (total <= rowsOfPage) return null;
  const to = Math.min(total, offset + rowsOfPage);
  return (
    <>
      <Box component="span" sx={{ mr: 'auto', fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('shown', { from: offset + 1, to, total })}
      </Box>
      <Button disabled={offset === 0} onClick={() => onOffset(offset - rowsOfPage)}>
        {t('back')}
      </Button>
      <Button disabled={to >= total} onClick={() => onOffset(to)}>
        {t('more')}
      </Button>
    </>
  );
}

/** What a figure counts, row by row; each leads to its page. */
export function RowsDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const t = useMessages(measureMessages);
  const ui = useMessages(uiMessages);
  const label = useLabel();
  const id = useId();
  const [offset, setOffset] = useState(0);
  const { data } = useDocument(MeasureRowsQuery, {
    measure: asked.id,
    organization: asked.organization?.id ?? null,
    offset,
  });
  const page = data?.measureRows;
  const measure = label(measureLabels, asked.measure);
  const title = asked.organization
    ? t('rowsOfUnit', { measure, organization: asked.organization.shortName })
    : t('rowsOf', { measure });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id} component="h2" variant="h2">
        {title}
      </DialogTitle>
      <DialogContent dividers sx={{ p: 0 }}>
        {page?.totalCount === 0 && <EmptyState compact title={t('noRows')} />}
        <RuledList>
          {page?.nodes.map((row) => (
            <Row key={row.id} row={row} measure={asked.measure} />
          ))}
        </RuledList>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 1.5 }}>
        <Pages total={page?.totalCount ?? 0} offset={offset} onOffset={setOffset} />
        <Button onClick={onClose}>{ui('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
