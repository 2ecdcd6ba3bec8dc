import { organizationLevelLabels } from '@duban/schema/vocabulary/organization';
import { channelLevelLabels } from '@duban/schema/vocabulary/publicity';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { type Annex, AnnexTables } from './AnnexTable.tsx';
import type { BulletinPage } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

type Adoptions = NonNullable<BulletinPage['adoptionFigures']>;
type Ranking = NonNullable<BulletinPage['rankingFigures']>;

/** A quarter: units, pieces, and who sent nothing. */
export function AdoptionTables({ figures }: { figures: Adoptions }) {
  const t = useMessages(bulletinMessages);
  const label = useLabel();
  const language = useLanguage();
  const { sum, units, pieces, pieceCount, silent } = figures;
  const counts = (row: Adoptions['sum']) => [
    ...[row.submitted, row.adopted, row.national, row.province, row.city, row.county],
    ...[row.instructions, <strong key="points">{row.points}</strong>],
  ];
  const tables: Annex[] = [
    {
      name: t('publicity.units'),
      head: [
        t('document.organization'),
        t('publicity.submitted'),
        t('publicity.adopted'),
        label(channelLevelLabels, 'NATIONAL'),
        label(channelLevelLabels, 'PROVINCE'),
        label(channelLevelLabels, 'CITY'),
        label(channelLevelLabels, 'COUNTY'),
        t('publicity.instructions'),
        t('publicity.points'),
      ],
      rows: [
        ...units.map((row) => ({ key: row.organizationId, cells: [row.organization, ...counts(row)] })),
        { key: 'sum', cells: [<strong key="sum">{t('document.sum')}</strong>, ...counts(sum)] },
      ],
    },
    {
      name: t('publicity.pieces'),
      head: [t('publicity.title'), t('document.organization'), t('publicity.channels')],
      rows: pieces.map((row) => ({
        key: row.submissionId,
        cells: [
          row.title,
          row.organization,
          row.channels
            .map(({ channel, level, adoptedOn }) =>
              t('publicity.carried', {
                channel,
                level: label(channelLevelLabels, level),
                day: formatDay(adoptedOn, language),
              }),
            )
            .join(language === 'zh' ? '；' : '; '),
        ],
      })),
      more: pieceCount - pieces.length,
    },
    {
      name: t('publicity.silent'),
      head: [t('publicity.silentUnits', { count: silent.length })],
      rows:
        silent.length > 0
          ? [
              {
                key: 'silent',
                cells: [silent.map((row) => row.organization).join(language === 'zh' ? '、' : ', ')],
              },
            ]
          : [],
    },
  ];
  return <AnnexTables tables={tables} />;
}

/** A year: a table for each class, and for each level of those in none. */
export function RankingTables({ figures }: { figures: Ranking }) {
  const t = useMessages(bulletinMessages);
  const label = useLabel();
  const nameOf = ({ unitClass, level }: Ranking['rows'][number]) =>
    unitClass ?? label(organizationLevelLabels, level);
  const groups = [...Map.groupBy(figures.rows, nameOf)];
  const tables: Annex[] = groups.map(([name, rows]) => ({
    name: t('publicity.ranking', { name }),
    head: [
      t('document.organization'),
      t('publicity.rank'),
      t('publicity.points'),
      t('publicity.target'),
      t('publicity.percent'),
      t('publicity.lead'),
    ],
    rows: rows.map((row) => ({
      key: row.organizationId,
      cells: [
        row.organization,
        <strong key="rank">{row.rank}</strong>,
        row.points,
        row.target ?? '—',
        row.percent === null ? '—' : `${row.percent}%`,
        row.lead ?? '—',
      ],
    })),
  }));
  return <AnnexTables tables={tables} />;
}
