import { awardGradeLabels, honourLabels } from '@duban/schema/vocabulary/award';
import Box from '@mui/material/Box';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { useDocument } from '../../app/useDocument.ts';
import { bracketed } from '../../ui/brackets.ts';
import { Facts } from '../../ui/Facts.tsx';
import { RowLink, showPath } from '../../ui/list/RowLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { UnitOnMap, type UnitOnMapData } from './coverage-map.graphql.ts';
import { coverageMapMessages } from './coverage-map.messages.ts';

function Links({ links }: { links: readonly { key: string; to: string; text: string }[] }) {
  if (links.length === 0) return <>—</>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {links.map(({ key, to, text }) => (
        <li key={key}>
          <RowLink to={to}>{text}</RowLink>
        </li>
      ))}
    </Box>
  );
}

function useAwardText(): (award: UnitOnMapData['awards']['nodes'][number]) => string {
  const label = useLabel();
  const language = useLanguage();
  return ({ grade, honour, person, round }) => {
    const prize =
      grade && grade !== 'UNGRADED' ? label(awardGradeLabels, grade) : label(honourLabels, honour);
    return `${round?.title ?? ''} · ${person ? bracketed(prize, person.name, language) : prize}`;
  };
}

/** What the unit’s pieces came to in the year: its score and rank, the titles that it holds, its awards. */
export function UnitStrip({ organizationId, year }: { organizationId: string; year: number }) {
  const t = useMessages(coverageMapMessages);
  const awardText = useAwardText();
  const { data } = useDocument(UnitOnMap, { organizationId, year });
  if (!data) return null;
  const score = data.scores.nodes[0];
  const titles = data.demonstrationUnits.nodes.filter(
    ({ holder }) => holder?.organization.id === organizationId,
  );
  const standing =
    score && t('unit.standing', { ...score, count: score.outOf, office: score.office.shortName });
  const facts = [
    {
      label: t('unit.score', { year }),
      value: score ? <RowLink to={showPath('score', score.id)}>{standing}</RowLink> : '—',
    },
    {
      label: t('unit.titles'),
      value: (
        <Links
          links={titles.map(({ id, name }) => ({
            key: id,
            to: showPath('demonstration-unit', id),
            text: name,
          }))}
        />
      ),
    },
    {
      label: t('unit.awards'),
      value: (
        <Links
          links={data.awards.nodes.flatMap((award) =>
            award.round
              ? [{ key: award.id, to: showPath('award', award.round.id), text: awardText(award) }]
              : [],
          )}
        />
      ),
    },
  ];
  return (
    <Panel title={t('unit.panel', { name: data.organization?.shortName ?? '' })}>
      <Facts facts={facts} minWidth={300} />
    </Panel>
  );
}
