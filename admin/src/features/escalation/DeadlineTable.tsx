import {
  type DeadlineMatter,
  deadlineMatterLabels,
  deadlineMatters,
  deadlineRules,
} from '@duban/schema/vocabulary/deadline';
import { dayUnitLabels, escalationMomentLabels } from '@duban/schema/vocabulary/escalation';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { Panel } from '../../ui/Panel.tsx';
import { escalationMessages } from './escalation.messages.ts';

/** 到期前 3、1 天，到期当日；逾期后 1、5、10 个工作日 */
function useSteps(): (matter: DeadlineMatter) => string {
  const label = useLabel();
  const language = useLanguage();
  const [comma, stop] = language === 'zh' ? ['、', '；'] : [', ', '; '];
  return (matter) => {
    const { before, after } = deadlineRules[matter];
    const ahead = before.filter((days) => days > 0).join(comma);
    return [
      `${label(escalationMomentLabels, 'BEFORE_DUE')} ${ahead} ${label(dayUnitLabels, 'CALENDAR')}`,
      label(escalationMomentLabels, 'ON_DUE'),
      `${label(escalationMomentLabels, 'AFTER_DUE')} ${after.join(comma)} ${label(dayUnitLabels, 'WORKING')}`,
    ].join(stop);
  };
}

/** One matter below the other, where a table is too wide. */
function Stacked({ row }: { row: (matter: DeadlineMatter) => readonly string[] }) {
  return (
    <Box sx={{ display: { xs: 'grid', sm: 'none' }, gap: 1.5 }}>
      {deadlineMatters.map((matter) => {
        const [name, ...rest] = row(matter);
        return (
          <Box key={matter}>
            <Typography component="h3" variant="subtitle2">
              {name}
            </Typography>
            {rest.map((text) => (
              <Typography key={text} variant="body2" sx={{ color: 'text.secondary' }}>
                {text}
              </Typography>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}

/** What is reminded of beside assignments and their reports: the table that the job follows. */
export function DeadlineTable() {
  const t = useMessages(escalationMessages);
  const label = useLabel();
  const language = useLanguage();
  const steps = useSteps();
  const row = (matter: DeadlineMatter) => {
    const { source, told } = deadlineRules[matter];
    return [label(deadlineMatterLabels, matter), source[language], steps(matter), told[language]] as const;
  };
  return (
    <Panel title={t('deadlines.title')}>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {t('deadlines.intro')}
      </Typography>
      <Stacked row={row} />
      <Table size="small" sx={{ display: { xs: 'none', sm: 'table' } }}>
        <TableHead>
          <TableRow>
            {(['matter', 'day', 'steps', 'told'] as const).map((column) => (
              <TableCell key={column}>{t(`deadlines.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {deadlineMatters.map((matter) => (
            <TableRow key={matter}>
              {row(matter).map((text) => (
                <TableCell key={text}>{text}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
