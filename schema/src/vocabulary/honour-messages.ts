import type { Label } from './label.ts';

/** Why a field about targets, rankings, honours or titles was refused. */
export const honourFieldMessages = {
  unitNotScored: { zh: '该单位当年不参加计分', en: 'Not scored in that year' },
  inAnotherClass: { zh: '当年已列入“%{name}”', en: 'In %{name} already in that year' },
  notAQuarter: { zh: '应为一个完整的季度', en: 'Must be a whole quarter' },
  notAYear: { zh: '应为一个完整的年度', en: 'Must be a whole year' },
  classesThere: { zh: '%{year}年已有单位分类', en: '%{year} has classes already' },
  noClasses: { zh: '%{year}年没有单位分类', en: '%{year} has no classes' },
  subtreeOrUnit: {
    zh: '本单位及下级、本单位自撰只能选其一',
    en: 'Either an organization with those below or one alone',
  },
  levelOrClass: { zh: '层级和分类只能选其一', en: 'Either a level or a class' },
  ungradedAlone: { zh: '“不分等次”不能与等次并用', en: 'Ungraded prizes stand alone' },
  contestTwice: {
    zh: '同一范围的同一奖项已有一项评选',
    en: 'Another contest gives this honour to the same units',
  },
  nobodyProposed: { zh: '没有拟奖对象', en: 'Nobody is proposed' },
  twoHolders: {
    zh: '该日已有持有单位：%{name}（%{from}至%{to}）',
    en: 'Held by %{name} then, from %{from} to %{to}',
  },
  holdsAlready: { zh: '该单位正持有这一示范点', en: 'That unit holds it already' },
  wholeClass: {
    zh: '应少于该范围的单位数 %{count}',
    en: 'Must be less than the %{count} {unit|units} there',
  },
  noLowerClass: { zh: '没有更低的一类可降', en: 'There is no lower class' },
  ruleTwice: { zh: '同一范围已有同类规则', en: 'Another rule of this kind is about the same units' },
  ruleUsed: { zh: '已有处理提议依据这条规则，不能修改', en: 'A proposal rests on this rule' },
} as const satisfies Record<string, Label>;
