const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * `2024-01-24` → 2024年1月24日.
 *
 * @param {string} day
 */
export function chineseDay(day) {
  const parts = DAY.exec(day);
  if (parts === null) throw new Error(`Not a day: ${day}`);
  return `${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日`;
}

/**
 * The last day of a period, from its first instant after the end. Instants of the data are in Asia/Shanghai time.
 *
 * @param {string} closesAt such as `2025-01-27T00:00:00+08:00`
 */
export function lastDay(closesAt) {
  const beforeClose = new Date(new Date(closesAt).getTime() - 1);
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(beforeClose);
}
