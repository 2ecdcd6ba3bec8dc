import {
  type AccountabilityKind,
  accountabilityKindLabels,
  accountabilityKinds,
} from '@duban/schema/vocabulary/accountability';
import type { BulletinFigures, BulletinProgressRow } from '../bulletin-figures.entity.ts';
import { chineseDay, chineseMoment } from './chinese.ts';

const shownOfRanking = 3;
const named = (rows: readonly BulletinProgressRow[]) =>
  rows.map(({ organization, percent }) => `${organization}（${percent}%）`).join('、');

function progressText({ at, sum, progress }: BulletinFigures, whole: string): string {
  if (sum.total === 0) return `截至${chineseMoment(at)}，${whole}尚未下达任务。`;
  const rate = Math.round((sum.completed / sum.total) * 1000) / 10;
  const lines = [
    `截至${chineseMoment(at)}，${whole}共有任务${sum.total}项，已办结${sum.completed}项，办结率${rate}%，平均进度${sum.percent}%；本期新办结${sum.completedInPeriod}项。红灯${sum.red}项，黄灯${sum.yellow}项。`,
  ];
  if (progress.length > 2 * shownOfRanking)
    lines.push(
      `进度居前的是${named(progress.slice(0, shownOfRanking))}；进度靠后的是${named(progress.slice(-shownOfRanking))}。`,
    );
  return lines.join('');
}

/** By organization, the most first. */
function lateOf({ late, lateBy }: BulletinFigures): [organization: string, count: number][] {
  if (lateBy) return lateBy.map(({ organization, count }) => [organization, count]);
  const counts = new Map<string, number>();
  for (const { organization } of late) counts.set(organization, (counts.get(organization) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function lateText(figures: BulletinFigures): string {
  const { late, lateCount } = figures;
  if (lateCount === 0) return '没有逾期任务。';
  const all = lateOf(figures);
  const most = all.slice(0, shownOfRanking);
  const longest = late[0];
  const [number, ...title] = (longest?.workItem ?? '').split(' ');
  return [
    `共有${lateCount}项任务逾期，其中${most.map(([name, count]) => `${name}${count}项`).join('、')}${all.length > most.length ? '等' : ''}。`,
    longest
      ? `逾期最久的是${longest.organization}承担的第${number}项（${title.join(' ')}），已逾期${longest.daysLate}天。`
      : '',
  ].join('');
}

function ordersText({ at, orders }: BulletinFigures): string {
  if (orders.length === 0) return '督办单均已办结。';
  const day = new Date(Date.parse(at) + 8 * 3_600_000 - 1).toISOString().slice(0, 10);
  const waiting = orders.filter((row) => row.answered < row.addressees);
  if (waiting.length === 0) return `尚有${orders.length}份督办单未办结，主送单位均已回复。`;
  const overdue = waiting.filter((row) => row.dueOn < day);
  const told = overdue.length > 0 ? `，其中${overdue.map((row) => row.number).join('、')}已超过回复期限` : '';
  return `尚有${orders.length}份督办单未办结，${waiting.length}份还有单位未回复${told}。`;
}

function measuresText({ measures }: BulletinFigures): string {
  if (measures.length === 0) return '本期没有表扬、批评和问责。';
  const of = (kind: AccountabilityKind) => {
    const names = measures.filter((row) => row.kind === kind).map((row) => row.organization);
    return names.length > 0 ? `${accountabilityKindLabels[kind].zh}${names.join('、')}` : null;
  };
  return `本期${accountabilityKinds
    .map(of)
    .filter((text) => text !== null)
    .join('；')}。`;
}

/** The draft, in the order in which such bulletins are written; `whole`: 全省, or a city's name. */
export function composeBulletin(figures: BulletinFigures, whole: string): string {
  return [
    '一、总体进展',
    progressText(figures, whole),
    '二、逾期事项',
    lateText(figures),
    '三、督办单办理',
    ordersText(figures),
    '四、表扬与批评',
    measuresText(figures),
    '五、下一步要求',
    '各单位要对照附表逐项查找原因，逾期事项明确完成时限，按期报送进展。',
  ].join('\n');
}

/** A period lies within one year. */
export const defaultTitle = (name: string, from: string, to: string) =>
  `${name}工作要点督查通报（${chineseDay(from)}至${chineseDay(to).slice('2026年'.length)}）`;
