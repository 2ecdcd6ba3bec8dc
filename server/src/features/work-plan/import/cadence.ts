import type { OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { Cadence } from '@duban/schema/vocabulary/work-plan';

const levelNames: [RegExp, OrganizationLevel][] = [
  [/省/, 'PROVINCE'],
  [/市/, 'CITY'],
  [/县|区局|区级/, 'COUNTY'],
];

const stated =
  /((?:各级|全系统|各?(?:省|地级以上市|地级市|市|县|区)(?:级|直)?)(?:、?(?:省|市|县|区)级?){0,3}(?:\(市、区\)|\(市\)|\(区\))?[一-龥]{0,6}?局?)(?:应|要|须|至少|按){0,2}每(半年|个?季度?|个?月|年度?)/g;

/** 省局每半年、市局每季度: who reports how often. A period without a level is wording, not a rule. */
export function readCadences(folded: string): { level: OrganizationLevel; cadence: Cadence }[] {
  if (!folded.includes('每')) return [];
  const cadences = new Map<OrganizationLevel, Cadence>();
  for (const [, who = '', period = ''] of folded.matchAll(stated)) {
    if (!isOffice(who)) continue;
    const everyone = /^(?:各级|全系统)/.test(who);
    for (const [pattern, level] of levelNames) {
      if ((everyone || pattern.test(who)) && !cadences.has(level)) cadences.set(level, cadenceOf(period));
    }
  }
  return [...cadences].map(([level, cadence]) => ({ level, cadence }));
}

/** 省市局领导干部每年… says what people do, not offices. */
function isOffice(who: string): boolean {
  return /(?:局|级|系统|省|市|县|区|单位|部门)$/.test(who);
}

function cadenceOf(period: string): Cadence {
  if (period === '半年') return 'HALF_YEARLY';
  if (period.includes('季')) return 'QUARTERLY';
  return period.includes('月') ? 'MONTHLY' : 'YEARLY';
}
