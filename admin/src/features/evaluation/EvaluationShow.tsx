import {
  type Criterion,
  type EvaluationAction,
  evaluationActionLabels,
} from '@duban/schema/vocabulary/evaluation';
import { organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { listPath, RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { pointsText, Rank, ResultStatus } from './EvaluationCells.tsx';
import type { EvaluationPage } from './evaluation.graphql.ts';
import { evaluationMessages } from './evaluation.messages.ts';
import { Ledger } from './Ledger.tsx';
import { AnswerDialog, ObjectDialog } from './ObjectionDialogs.tsx';
import { ObjectionPanel } from './ObjectionPanel.tsx';
import { PartsTable } from './PartsTable.tsx';
import { ResultFlowHelp } from './ResultFlowHelp.tsx';

function Actions({ evaluation }: { evaluation: EvaluationPage }) {
  const [open, setOpen] = useState<EvaluationAction | null>(null);
  const props = (action: EvaluationAction) => ({
    evaluation,
    open: open === action,
    onClose: () => setOpen(null),
  });
  return (
    <>
      <ActionBar
        available={evaluation.availableActions}
        labels={evaluationActionLabels}
        order={['OBJECT', 'UPHOLD', 'REJECT']}
        grave={['REJECT']}
        onAction={setOpen}
      />
      <ObjectDialog {...props('OBJECT')} />
      <AnswerDialog {...props('UPHOLD')} decision="UPHOLD" />
      <AnswerDialog {...props('REJECT')} decision="REJECT" />
    </>
  );
}

function Header({ evaluation }: { evaluation: EvaluationPage }) {
  const t = useMessages(evaluationMessages);
  const { organization, year, level, points, rank, outOf } = evaluation;
  const below = (
    <>
      <Box component="strong" sx={{ fontSize: '1.25rem', color: 'text.primary' }}>
        {pointsText(points)}
      </Box>
      <span>{t('rankOf', { rank, count: outOf })}</span>
      <ResultStatus status={evaluation.status} />
      {evaluation.edition > 1 && <span>{t('edition', { edition: evaluation.edition })}</span>}
    </>
  );
  return (
    <PageHeader
      title={t('title', { organization: organization.shortName, year })}
      back={{ to: listPath('evaluation', { year, level }), text: t('name') }}
      below={below}
    >
      <ResultFlowHelp />
      <Actions evaluation={evaluation} />
    </PageHeader>
  );
}

function ResultFacts({ evaluation }: { evaluation: EvaluationPage }) {
  const t = useMessages(evaluationMessages);
  const label = useLabel();
  const { scheme, figuresAt, publishedAt, objectUntil, level } = evaluation;
  const facts = [
    {
      label: t('fields.scheme'),
      value: <RowLink to={showPath('evaluation-scheme', scheme.id)}>{scheme.title}</RowLink>,
      wide: true,
    },
    { label: t('fields.level'), value: label(organizationLevelLabels, level) },
    { label: t('fields.rank'), value: <Rank row={evaluation} /> },
    { label: t('fields.figuresAt'), value: <MomentField value={figuresAt} /> },
    { label: t('fields.publishedAt'), value: <MomentField value={publishedAt} /> },
    ...(objectUntil
      ? [{ label: t('fields.objectUntil'), value: <DateField value={objectUntil} near /> }]
      : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

function Editions({ evaluation }: { evaluation: EvaluationPage }) {
  const t = useMessages(evaluationMessages);
  if (evaluation.editions.length < 2) return null;
  return (
    <Panel title={t('editions.title')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {evaluation.editions.map((one) => (
          <Box component="li" key={one.id} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            {one.id === evaluation.id ? (
              <span>
                {t('edition', { edition: one.edition })}（{t('editions.current')}）
              </span>
            ) : (
              <RowLink to={showPath('evaluation', one.id)}>{t('edition', { edition: one.edition })}</RowLink>
            )}
            <ResultStatus status={one.status} />
            <Box sx={{ ml: 'auto' }}>{pointsText(one.points)}</Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function Body({ evaluation }: { evaluation: EvaluationPage }) {
  const [criterion, setCriterion] = useState<Criterion | null>(null);
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <PartsTable parts={evaluation.parts} chosen={criterion} onChoose={setCriterion} />
        <Ledger key={criterion} evaluationId={evaluation.id} criterion={criterion} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <ResultFacts evaluation={evaluation} />
        <ObjectionPanel evaluation={evaluation} />
        <Editions evaluation={evaluation} />
      </Box>
    </Box>
  );
}

export function EvaluationShow() {
  return (
    <RecordPage<EvaluationPage>>
      {(evaluation) => (
        <>
          <Header evaluation={evaluation} />
          <Body key={evaluation.id} evaluation={evaluation} />
        </>
      )}
    </RecordPage>
  );
}
export default EvaluationShow;
