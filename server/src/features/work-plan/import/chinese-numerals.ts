const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 十二 → 12, 一百零三 → 103, 二〇一一 → 2011, 12 → 12; null for anything else. */
export function readNumeral(numeral: string): number | null {
  if (/^\d{1,9}$/.test(numeral)) return Number(numeral);
  if (/^[〇零一二三四五六七八九]{2,9}$/.test(numeral)) {
    return Number([...numeral].map((digit) => digits[digit]).join(''));
  }
  return readWithPowers(numeral);
}

function readWithPowers(numeral: string): number | null {
  if (numeral === '' || numeral.length > 9) return null;
  let total = 0;
  let pending = 0;
  for (const character of numeral) {
    const digit = digits[character];
    const power = powers[character];
    if (digit !== undefined) pending = digit;
    else if (power !== undefined) {
      total += (pending || 1) * power;
      pending = 0;
    } else return null;
  }
  return total + pending;
}

/** 1 → 一, 12 → 十二, 103 → 一百零三; as Word prints chineseCounting. */
export function writeChineseNumeral(value: number): string {
  const names = '〇一二三四五六七八九';
  if (value < 10) return names[value] ?? '';
  if (value < 20) return `十${value % 10 ? names[value % 10] : ''}`;
  if (value < 100) return `${names[Math.floor(value / 10)]}十${value % 10 ? names[value % 10] : ''}`;
  if (value >= 1000) return String(value);
  const rest = value % 100;
  const tail =
    rest === 0
      ? ''
      : rest < 10
        ? `零${names[rest]}`
        : rest < 20
          ? `一${writeChineseNumeral(rest)}`
          : writeChineseNumeral(rest);
  return `${names[Math.floor(value / 100)]}百${tail}`;
}
