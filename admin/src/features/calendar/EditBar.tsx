import {
  type CalendarDayKind,
  calendarLimits,
  dayKindLabels,
  dayKinds,
} from '@duban/schema/vocabulary/calendar';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { type CalendarDay, type CalendarYear, SetCalendarYear } from './calendar.graphql.ts';
import { calendarMessages } from './calendar.messages.ts';

/** What a click makes of a day. */
export interface Brush {
  kind: CalendarDayKind;
  name: string;
}

function BrushChoice({ brush, onBrush }: { brush: Brush; onBrush: (brush: Brush) => void }) {
  const t = useMessages(calendarMessages);
  const label = useLabel();
  return (
    <>
      <TextField
        select
        value={brush.name}
        onChange={(event) => onBrush({ ...brush, name: event.target.value })}
        sx={{ width: 128 }}
        slotProps={{ htmlInput: { 'aria-label': t('holidayName') } }}
      >
        {t('holidays')
          .split(',')
          .map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
      </TextField>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={brush.kind}
        onChange={(_, kind: CalendarDayKind | null) => kind && onBrush({ ...brush, kind })}
        aria-label={t('brush')}
      >
        {dayKinds.map((kind) => (
          <ToggleButton key={kind} value={kind}>
            {label(dayKindLabels, kind)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </>
  );
}

interface SaveProps {
  calendar: CalendarYear;
  days: readonly CalendarDay[];
  onSaved: () => void;
}

function Save({ calendar, days, onSaved }: SaveProps) {
  const t = useMessages(calendarMessages);
  const [open, setOpen] = useState(false);
  const { year, version, source } = calendar;
  return (
    <>
      <Button variant="contained" disabled={days.length === 0} onClick={() => setOpen(true)}>
        {t('save')}
      </Button>
      <CommandDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('title', { year })}
        submitLabel={t('save')}
        success={t('done', { year })}
        document={SetCalendarYear}
        defaultValues={{ source: version > 0 ? (source ?? '') : '' }}
        toVariables={(values) => ({
          input: {
            year,
            version,
            source: values.source,
            days: days.map(({ day, kind, name }) => ({ day, kind, name })),
          },
        })}
        onDone={onSaved}
      >
        <TextInput
          name="source"
          label={t('sourceField')}
          hint={t('sourceHint')}
          maxLength={calendarLimits.source}
          required
          autoFocus
        />
      </CommandDialog>
    </>
  );
}

interface EditBarProps extends SaveProps {
  brush: Brush;
  onBrush: (brush: Brush) => void;
  onCancel: () => void;
}

export function EditBar({ brush, onBrush, onCancel, ...save }: EditBarProps) {
  const t = useMessages(calendarMessages);
  return (
    <Card sx={{ position: 'sticky', top: 60, zIndex: 3, mb: 1.5, p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <span>{t('brush')}</span>
        <BrushChoice brush={brush} onBrush={onBrush} />
        <Box sx={{ ml: { sm: 'auto' }, display: 'flex', gap: 1 }}>
          <Button onClick={onCancel}>{t('cancel')}</Button>
          <Save {...save} />
        </Box>
      </Box>
      <Typography variant="body2" sx={{ mt: 0.75, color: 'text.secondary' }}>
        {t('editHint')}
      </Typography>
    </Card>
  );
}
