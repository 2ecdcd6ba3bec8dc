import { foldForMatching } from '../../../kernel/text/script.ts';

export interface NamedOrganization {
  id: string;
  name: string;
  shortName: string | null;
}

/** 各市局, 有关处室: many, so none. */
const collective =
  /^(?:各|有关|相关|全省|全市|全系统|所有|其他|其它|部分)|各(?:市|县|区|处|科|单位|直属|地|级|有关)|(?:有关|相关)(?:单位|部门|处室|科室)/;

/**
 * The organization that a notice means, or null. Readings go from strict to loose; the first that fits any
 * organization decides, and decides for null where it fits two: never a guess.
 */
export function matchOrganization(name: string, organizations: readonly NamedOrganization[]): string | null {
  const wanted = canonical(name);
  if (wanted === '' || collective.test(wanted)) return null;
  for (const reading of readings) {
    const asked = reading(wanted);
    const fitting = new Set<string>();
    for (const organization of organizations) {
      if (keysOf(organization).some((key) => mayMean(wanted, key) && reading(key) === asked))
        fitting.add(organization.id);
    }
    if (fitting.size > 0) return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
  }
  return null;
}

function keysOf({ name, shortName }: NamedOrganization): string[] {
  return [name, shortName].filter((key) => key !== null && key !== '').map((key) => canonical(key ?? ''));
}

/** Simplified, half-width, without spaces; the bureaus' long names in their usual short form. */
function canonical(name: string): string {
  return foldForMatching(name)
    .replace(/\s+/g, '')
    .replace(/[〔【[]/g, '(')
    .replace(/[〕】\]]/g, ')')
    .replace(/质量技术监督/g, '质监')
    .replace(/技术监督/g, '技监')
    .replace(/市场安全监督管理|市场安全监管/g, '市场安全监管')
    .replace(/市场监督管理/g, '市场监管')
    .replace(/(?:\(室\)|等)$/, '');
}

const bureau = /(?:质监|技监|市场安全监管|市场监管)局/;

const readings: ((key: string) => string)[] = [
  (key) => key,
  // 广东省质监局办公室 and 省局办公室
  withProvince,
  // 广州市质监局 and 广州市局
  (key) => withProvince(key).replace(bureau, '局'),
  // 标准化处 and 省局标准化处
  (key) =>
    withProvince(key)
      .replace(bureau, '局')
      .replace(/^(?:省局|本局|局)(?:机关)?(?=.{2})/, ''),
  (key) =>
    withProvince(key)
      .replace(bureau, '局')
      .replace(/^(?:省局|市局|县局|本局|局)(?:机关)?(?=.{2})/, ''),
  // 广州局
  (key) =>
    withProvince(key)
      .replace(bureau, '局')
      .replace(/^(.{2,8})[市县区]局$/, '$1局'),
];

function withProvince(key: string): string {
  return key
    .replace(/^(?:[一-龥]{2,3}省|省)(?:质监|技监|市场监管)?局(?:机关)?/, '省局')
    .replace(/^[一-龥]{2,3}省(?=[一-龥]{2})/, '');
}

/** 市局办公室 is never the province's; 省局办公室 never a city's. */
function mayMean(wanted: string, key: string): boolean {
  if (/^(?:市局|县局)/.test(wanted)) return !withProvince(key).startsWith('省局');
  return !(
    /^(?:省|[一-龥]{2,3}省)/.test(wanted) &&
    /^(?:市局|[一-龥]{2,5}[市县区](?:质监|技监|市场监管|市场安全监管)?局)/.test(key)
  );
}
