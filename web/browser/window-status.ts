/** Where an instant lies to a period, said in Chinese. The end is exclusive. */
export function windowStatus(opensAt: Date, closesAt: Date, now: Date): string {
  if (now < opensAt) return "还没有开始受理。";
  if (now < closesAt) return "正在受理。";
  return `受理已经结束。今天是${shanghaiDay(now)}。`;
}

function shanghaiDay(instant: Date): string {
  return new Intl.DateTimeFormat("zh-CN", {
    timeZone: "Asia/Shanghai",
    year: "numeric",
    month: "long",
    day: "numeric",
  }).format(instant);
}
