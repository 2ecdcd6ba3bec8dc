import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { daysFromToday, formatDay } from '../../ui/dates.ts';
import { Facts } from '../../ui/Facts.tsx';
import { LightDot } from '../../ui/LightDot.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { EvaluationPage } from './evaluation.graphql.ts';
import { evaluationMessages } from './evaluation.messages.ts';

function Text({ label, children }: { label: string; children: string }) {
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="subtitle2" component="h3">
        {label}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{children}</Typography>
    </Box>
  );
}

function Until({ objectUntil, edition }: Pick<EvaluationPage, 'objectUntil' | 'edition'>) {
  const t = useMessages(evaluationMessages);
  const language = useLanguage();
  if (!objectUntil)
    return <Alert severity="info">{t(edition > 1 ? 'objection.corrected' : 'objection.closed')}</Alert>;
  const over = daysFromToday(objectUntil) < 0;
  return (
    <Alert severity="info">
      {t(over ? 'objection.over' : 'objection.none', { day: formatDay(objectUntil, language) })}
    </Alert>
  );
}

export function ObjectionPanel({ evaluation }: { evaluation: EvaluationPage }) {
  const t = useMessages(evaluationMessages);
  const { objection, status, objectUntil } = evaluation;
  if (status === 'COMPUTED') return null;
  if (!objection)
    return (
      <Panel title={t('objection.title')}>
        <Until objectUntil={objectUntil} edition={evaluation.edition} />
      </Panel>
    );
  const { answer, answerer, answeredAt } = objection;
  const facts = [
    { label: t('objection.objector'), value: objection.objector?.name ?? '—' },
    { label: t('fields.publishedAt'), value: <MomentField value={evaluation.publishedAt} /> },
    ...(answer
      ? [
          { label: t('objection.answerer'), value: answerer?.name ?? '—' },
          { label: t('objection.answer'), value: <MomentField value={answeredAt} /> },
        ]
      : [
          {
            label: t('objection.answerDueOn'),
            value: (
              <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
                <LightDot light={objection.light} />
                <DateField value={objection.answerDueOn} near />
              </Box>
            ),
          },
        ]),
  ];
  return (
    <Panel title={t('objection.title')}>
      <Facts facts={facts} minWidth={120} />
      <Text label={t('objection.reasons')}>{objection.reasons}</Text>
      {answer && <Text label={t('objection.answer')}>{answer}</Text>}
    </Panel>
  );
}
