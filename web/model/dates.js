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
 * A range of days, without repeating what its two ends have in common: 2026年2月23日至3月22日, 2026年11月7日、8日.
 *
 * @param {readonly string[]} days the first and the last day, or days one by one
 * @param {string} between 至 for a range, 、 for single days
 */
export function chineseDays(days, between = "至") {
  return days
    .map((day, place) => {
      const before = days[place - 1] ?? "";
      const words = chineseDay(day);
      if (day.slice(0, 7) === before.slice(0, 7)) return words.replace(/^.*月/, "");
      return day.slice(0, 4) === before.slice(0, 4) ? words.replace(/^.*年/, "") : words;
    })
    .join(between);
}
