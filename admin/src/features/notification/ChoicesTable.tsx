import { notificationAudience, notificationKindLabels } from '@duban/schema/vocabulary/notification';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useController } from 'react-hook-form';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useViewer } from '../session/viewer.ts';
import type { NotificationChoices } from './notification.graphql.ts';
import { notificationMessages } from './notification.messages.ts';

type Choice = NotificationChoices['choices'][number];
type Channel = 'inbox' | 'mail';

/** What one’s own roles hear of; the other kinds stay as they are. */
function useOwn(choices: readonly Choice[]): Choice[] {
  const roles = useViewer()?.roles ?? [];
  return choices.filter(({ kind }) => notificationAudience[kind].some((role) => roles.includes(role)));
}

/** Kind × channel. */
export function ChoicesTable({ name, mailAvailable }: { name: string; mailAvailable: boolean }) {
  const t = useMessages(notificationMessages);
  const label = useLabel();
  const { field } = useController({ name });
  const choices = field.value as readonly Choice[];
  const own = useOwn(choices);
  const change = (changed: Choice, channel: Channel) =>
    field.onChange(choices.map((one) => (one === changed ? { ...one, [channel]: !one[channel] } : one)));
  const box = (choice: Choice, channel: Channel, disabled: boolean) => (
    <TableCell align="center" padding="checkbox">
      <Checkbox
        size="small"
        checked={choice[channel]}
        disabled={disabled}
        onChange={() => change(choice, channel)}
        slotProps={{
          input: { 'aria-label': `${label(notificationKindLabels, choice.kind)} · ${t(channel)}` },
        }}
      />
    </TableCell>
  );
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{t('kind')}</TableCell>
          <TableCell align="center">{t('inbox')}</TableCell>
          <TableCell align="center">{t('mail')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {own.map((choice) => (
          <TableRow key={choice.kind} hover>
            <TableCell>{label(notificationKindLabels, choice.kind)}</TableCell>
            {box(choice, 'inbox', choice.mandatory)}
            {box(choice, 'mail', !mailAvailable)}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
