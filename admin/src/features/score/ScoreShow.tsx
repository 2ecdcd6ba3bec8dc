import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { DateField, MomentField } from '../../ui/DateField.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { listPath, RowLink } from '../../ui/list/RowLink.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RecordPage } from '../../ui/RecordPage.tsx';
import { annualTargetMessages } from '../annual-target/annual-target.messages.ts';
import { useGroupName } from '../annual-target/boardGroups.ts';
import { ScoreBasis } from './ScoreBasis.tsx';
import { ScoreLedger } from './ScoreLedger.tsx';
import { type ScorePage, ScoreStanding, ScoreYearQuery } from './score.graphql.ts';
import { scoreMessages } from './score.messages.ts';

function Header({ score }: { score: ScorePage }) {
  const t = useMessages(scoreMessages);
  const { organization, office, year, level, points, rank, outOf } = score;
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
      back={{ to: listPath('score', { officeId: office.id, year, level }), text: t('name') }}
      below={below}
    />
  );
}

function ScoreFacts({ score }: { score: ScorePage }) {
  const t = useMessages(scoreMessages);
  const groupName = useGroupName();
  const { data } = useDocument(ScoreYearQuery, { year: score.year });
  const scored = data?.scoreYear;
  const facts = [
    { label: t('fields.organization'), value: score.organization.name, wide: true },
    { label: t('fields.level'), value: groupName(score.level, score.office) },
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

/** 年度目标: what the points are to reach, and the way to the board and from there back. */
function TargetFacts({ score: { organization, office, year, level } }: { score: ScorePage }) {
  const t = useMessages(scoreMessages);
  const target = useMessages(annualTargetMessages);
  const { data } = useDocument(ScoreStanding, {
    ...{ organizationId: organization.id, officeId: office.id, year },
  });
  const standing = data?.targetStandings.nodes[0];
  if (!standing) return null;
  const { lead, behind, unitClass, rank, outOf } = standing;
  const distance = [
    ...(lead ? [target('lead', { points: lead })] : []),
    ...(behind ? [target('behind', { points: behind })] : []),
  ];
  const facts = [
    { label: target('fields.unitClass'), value: unitClass?.name ?? '—' },
    { label: target('fields.target'), value: standing.target ?? '—' },
    { label: target('fields.percent'), value: standing.percent === null ? '—' : `${standing.percent}%` },
    { label: target('fields.rank'), value: target('rankOf', { rank, count: outOf }) },
    ...(distance.length > 0 ? [{ label: target('fields.distance'), value: distance.join(' · ') }] : []),
  ];
  const filter = { officeId: office.id, year, ...(unitClass ? { unitClassId: unitClass.id } : { level }) };
  return (
    <Panel title={t('target')} aside={<RowLink to={listPath('annual-target', filter)}>{t('board')}</RowLink>}>
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
            <Box sx={{ minWidth: 0 }}>
              <ScoreFacts score={score} />
              <TargetFacts score={score} />
              <ScoreBasis score={score} />
            </Box>
          </Box>
        </>
      )}
    </RecordPage>
  );
}
export default ScoreShow;
