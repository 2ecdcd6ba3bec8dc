export const chineseDay = (day: string) => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** 2026年11月22日12时; midnight is the end of the day before: 2026年10月31日24时. */
export function chineseMoment(at: string): string {
  const local = new Date(Date.parse(at) + 8 * 3_600_000);
  const hour = local.getUTCHours();
  if (hour === 0 && local.getUTCMinutes() === 0)
    return `${chineseDay(new Date(local.getTime() - 1).toISOString().slice(0, 10))}24时`;
  return `${chineseDay(local.toISOString().slice(0, 10))}${hour}时`;
}
