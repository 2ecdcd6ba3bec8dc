/** How much there is; the same size gives the same rows. */
export interface Size {
  provinces: number;
  years: number;
}

/** The real codes of the 34 divisions; Guangdong is the one that is measured first. */
export const provinceDigits = [
  44, 11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 45, 46, 50, 51, 52, 53, 54, 61,
  62, 63, 64, 65, 71, 81, 82,
].map(String);

export const newestYear = 2026;
/** Lights and reports count from this day, so that a later run makes the same rows. */
export const fixedDay = '2026-09-01';

export const limits = { provinces: provinceDigits.length, years: 30 } as const;

export function nameOf({ provinces, years }: Size): string {
  return `bench_${provinces}x${years}`;
}

export function describe({ provinces, years }: Size): string {
  const plans = provinces * years;
  const count = (each: number) => (plans * each).toLocaleString('en');
  return `${provinces} × ${years}: ${count(83)} items, ${count(12_000)} assignments, ${count(120_000)} reports, ${count(20_000)} publicity links`;
}
