const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long ago something was, in the largest unit that is full. */
export function ageWords(seconds: number): string {
  if (seconds < 2) return "刚刚";
  if (seconds < MINUTE) return `${Math.floor(seconds)} 秒前`;
  if (seconds < HOUR) return `${Math.floor(seconds / MINUTE)} 分钟前`;
  return `${Math.floor(seconds / HOUR)} 小时前`;
}
