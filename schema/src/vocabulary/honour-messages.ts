import type { Label } from './label.ts';

/** Why a field about targets, rankings, honours or titles was refused. */
export const honourFieldMessages = {
  unitNotScored: { zh: '该单位当年不参加计分', en: 'Not scored in that year' },
  inAnotherClass: { zh: '当年已列入“%{name}”', en: 'In %{name} already in that year' },
  notAQuarter: { zh: '应为一个完整的季度', en: 'Must be a whole quarter' },
  notAYear: { zh: '应为一个完整的年度', en: 'Must be a whole year' },
  classesThere: { zh: '%{year}年已有单位分类', en: '%{year} has classes already' },
  noClasses: { zh: '%{year}年没有单位分类', en: '%{year} has no classes' },
} as const satisfies Record<string, Label>;
