import {
  scoreObjectionActionLabels,
  scoreObjectionStatusLabels,
  scoreOutcomeLabels,
  scoreRuleLabels,
} from '@duban/schema/vocabulary/scoring';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField } from '../../ui/DateField.tsx';
import { formatDay } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/StatusChip.tsx';
import { surfaces, tones } from '../../ui/tones.ts';
import { AnswerDialog, ObjectDialog } from './ScoreDialogs.tsx';
import { ScoreLedger as LedgerDocument, type LineObjection, type ScoreLine } from './score.graphql.ts';
import { scoreMessages } from './score.messages.ts';

const pageOfLines = 25;
const mostAtOnce = 100;

function What({ line }: { line: ScoreLine }) {
  const t = useMessages(scoreMessages);
  if (line.submission)
    return <RowLink to={showPath('submission', line.submission.id)}>{line.submission.title}</RowLink>;
  return <>{line.period ?? (line.source === 'Adoption' ? t('ledger.foreign') : '')}</>;
}

function Answering({ objection }: { objection: LineObjection }) {
  const label = useLabel();
  const [open, setOpen] = useState<'UPHOLD' | 'REJECT' | null>(null);
  return (
    <>
      {objection.availableActions.map((action) => (
        <Button
          key={action}
          size="small"
          color={action === 'REJECT' ? 'error' : 'primary'}
          onClick={() => setOpen(action)}
        >
          {label(scoreObjectionActionLabels, action)}
        </Button>
      ))}
      {open && (
        <AnswerDialog
          open
          onClose={() => setOpen(null)}
          objection={objection}
          upheld={open === 'UPHOLD'}
          title={label(scoreObjectionActionLabels, open)}
        />
      )}
    </>
  );
}

function Objection({ objection }: { objection: LineObjection }) {
  const t = useMessages(scoreMessages);
  const label = useLabel();
  const language = useLanguage();
  const { status, reasons, answer, correction, answerDueOn } = objection;
  return (
    <Box sx={{ mt: 0.5, fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
      <Tag tone={status === 'OPEN' ? 'warning' : 'neutral'}>{label(scoreObjectionStatusLabels, status)}</Tag>{' '}
      {reasons}
      {status === 'OPEN' && ` · ${t('objection.due', { day: formatDay(answerDueOn, language) })}`}
      {answer && (
        <Box>
          <strong>{t('objection.answer')}</strong> {answer}
          {correction !== null && ` (${correction > 0 ? '+' : ''}${correction})`}
        </Box>
      )}
      <Answering objection={objection} />
    </Box>
  );
}

function Objecting({ line }: { line: ScoreLine }) {
  const t = useMessages(scoreMessages);
  const [open, setOpen] = useState(false);
  if (line.objection) return <Objection objection={line.objection} />;
  if (!line.mayObject) return null;
  return (
    <Box>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('objection.object')}
      </Button>
      <ObjectDialog open={open} onClose={() => setOpen(false)} entryId={line.id} />
    </Box>
  );
}

function Line({ line }: { line: ScoreLine }) {
  const t = useMessages(scoreMessages);
  const label = useLabel();
  const { scheme, revision } = line;
  return (
    <Box component="li" sx={{ px: 2, py: 1, '& + &': { borderTop: `1px solid ${surfaces.faintLine}` } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <DateField value={line.day} />
        <Tag>{label(scoreRuleLabels, line.rule)}</Tag>
        <Box sx={{ flex: 1, minWidth: 160, overflowWrap: 'anywhere' }}>
          <What line={line} />
        </Box>
        <Box
          component="strong"
          sx={{
            fontVariantNumeric: 'tabular-nums',
            color: line.points < 0 ? tones.danger.text : 'text.primary',
          }}
        >
          {`${line.points > 0 ? '+' : ''}${line.points}`}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, fontSize: '0.75rem', color: 'text.secondary' }}>
        {line.outcome !== 'COUNTED' && <Tag tone="warning">{label(scoreOutcomeLabels, line.outcome)}</Tag>}
        {line.worth !== line.points && <span>{t('ledger.worth', { points: line.worth })}</span>}
        {scheme && (
          <RowLink to={showPath('scoring-scheme', scheme.id)}>
            {t('ledger.scheme', { title: scheme.title, revision: revision ?? '—' })}
          </RowLink>
        )}
      </Box>
      <Objecting line={line} />
    </Box>
  );
}

/** Each line with its rule and event; what lost says so. */
export function ScoreLedger({ organizationId, year }: { organizationId: string; year: number }) {
  const t = useMessages(scoreMessages);
  const [first, setFirst] = useState(pageOfLines);
  const { data } = useDocument(LedgerDocument, { organizationId, year, first });
  const page = data?.scoreEntries;
  const lines = page?.nodes ?? [];
  const total = page?.totalCount ?? 0;
  const more = Math.min(total, mostAtOnce) - lines.length;
  return (
    <Panel
      title={t('ledger.title')}
      aside={total > 0 ? t('ledger.shown', { shown: lines.length, total }) : undefined}
      padded={false}
    >
      {page && lines.length === 0 && <EmptyState compact title={t('ledger.empty')} />}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </Box>
      {more > 0 && (
        <Box sx={{ p: 1, textAlign: 'center' }}>
          <Button onClick={() => setFirst(mostAtOnce)}>{t('ledger.more', { count: more })}</Button>
        </Box>
      )}
    </Panel>
  );
}
