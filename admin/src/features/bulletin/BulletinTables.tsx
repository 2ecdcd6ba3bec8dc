import { useMessages } from '../../app/i18n/messages.ts';
import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatDay } from '../../ui/dates.ts';
import { type Annex, AnnexTables } from './AnnexTable.tsx';
import type { BulletinPage } from './bulletin.graphql.ts';
import { bulletinMessages } from './bulletin.messages.ts';

type Figures = NonNullable<BulletinPage['figures']>;

/** The figures that the text was drafted from, as they were frozen. */
export function BulletinTables({ figures }: { figures: Figures }) {
  const t = useMessages(bulletinMessages);
  const language = useLanguage();
  const { sum, progress, late, lateCount, orders } = figures;
  const counts = (row: Figures['sum']) => [
    row.total,
    row.completed,
    row.completedInPeriod,
    `${row.percent}%`,
    row.red,
    row.yellow,
  ];
  const tables: Annex[] = [
    {
      name: t('document.progress'),
      head: [
        t('document.organization'),
        t('document.total'),
        t('document.completed'),
        t('document.completedInPeriod'),
        t('document.percent'),
        t('document.red'),
        t('document.yellow'),
      ],
      rows: [
        ...progress.map((row) => ({ key: row.organizationId, cells: [row.organization, ...counts(row)] })),
        { key: 'sum', cells: [<strong key="sum">{t('document.sum')}</strong>, ...counts(sum)] },
      ],
    },
    {
      name: t('document.late'),
      head: [
        t('document.item'),
        t('document.organization'),
        t('document.dueOn'),
        t('document.daysLate'),
        t('document.progressNow'),
      ],
      rows: late.map((row) => ({
        key: row.assignmentId,
        cells: [
          row.workItem,
          row.organization,
          formatDay(row.dueOn, language),
          row.daysLate,
          `${row.percent}%`,
        ],
      })),
      more: lateCount - late.length,
    },
    {
      name: t('document.orders'),
      head: [t('document.number'), t('document.dueOn'), t('document.answered')],
      rows: orders.map((row) => ({
        key: row.orderId,
        cells: [row.number, formatDay(row.dueOn, language), `${row.answered} / ${row.addressees}`],
      })),
    },
  ];
  return <AnnexTables tables={tables} />;
}
