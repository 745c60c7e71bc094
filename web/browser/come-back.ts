import { instantWords } from "./instant-words";

const MINUTE_S = 60;
const HOUR_MIN = 60;

/** When to try again, in Shanghai time. */
export function comeBack(seconds: number | null, now: Date): string {
  if (seconds === null) return "请等一分钟再试。";
  // Rounded up to the next minute, so that nobody tries a few seconds too early.
  const minutes = Math.ceil(seconds / MINUTE_S);
  const from = new Date(now.getTime() + (minutes + 1) * MINUTE_S * 1000);
  if (minutes > HOUR_MIN) return `请在 ${instantWords(from.toISOString())} 以后再试。`;
  const clock = new Intl.DateTimeFormat("zh-CN", {
    timeZone: "Asia/Shanghai",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return `请在 ${clock.format(from)} 以后再试，还有大约 ${minutes} 分钟。`;
}
