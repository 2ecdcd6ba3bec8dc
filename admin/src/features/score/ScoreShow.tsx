import { organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { listPath } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { ScoreLedger } from './ScoreLedger.tsx';
import { type ScorePage, ScoreYearQuery } from './score.graphql.ts';
import { scoreMessages } from './score.messages.ts';

function Header({ score }: { score: ScorePage }) {
  const t = useMessages(scoreMessages);
  const { organization, year, level, points, rank, outOf } = score;
  const below = (
    <>
      <Box component="strong" sx={{ fontSize: '1.25rem', color: 'text.primary' }}>
        {points}
      </Box>
      <span>{t('rankOf', { rank, count: outOf })}</span>
    </>
  );
  return (
    <PageHeader
      title={t('title', { organization: organization.shortName, year })}
      back={{ to: listPath('score', { year, level }), text: t('name') }}
      below={below}
    />
  );
}

function ScoreFacts({ score }: { score: ScorePage }) {
  const t = useMessages(scoreMessages);
  const label = useLabel();
  const { data } = useDocument(ScoreYearQuery, { year: score.year });
  const scored = data?.scoreYear;
  const facts = [
    { label: t('fields.organization'), value: score.organization.name, wide: true },
    { label: t('fields.level'), value: label(organizationLevelLabels, score.level) },
    { label: t('fields.awards'), value: score.awards },
    { label: t('fields.deductions'), value: score.deductions },
    ...(scored
      ? [
          { label: t('until'), value: <DateField value={scored.until} /> },
          { label: t('computedAt'), value: <MomentField value={scored.computedAt} /> },
          { label: t('lines'), value: scored.lines },
        ]
      : []),
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} minWidth={130} />
    </Panel>
  );
}

export function ScoreShow() {
  return (
    <RecordPage<ScorePage>>
      {(score) => (
        <>
          <Header score={score} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
            }}
          >
            <ScoreLedger organizationId={score.organization.id} year={score.year} />
            <ScoreFacts score={score} />
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default ScoreShow;
