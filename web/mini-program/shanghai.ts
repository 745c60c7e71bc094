/** Shanghai is eight hours ahead, without summer time; not every phone's WeChat knows time zones. */
const AHEAD_MS = 8 * 3600 * 1000;

const clock = (instant: Date): string => new Date(instant.getTime() + AHEAD_MS).toISOString();

/** The day it is in Shanghai, `2026-11-21`. */
export const today = (): string => clock(new Date()).slice(0, 10);

/** An instant by the clock of Shanghai: 2026年11月21日 09:05. */
export function instantWords(instant: string | number): string {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(clock(new Date(instant))) ?? [];
  return `${year}年${Number(month)}月${Number(day)}日 ${time}`;
}

/** The day of an instant in Shanghai, `2026-11-21`. */
export const dayOf = (instant: string): string => clock(new Date(instant)).slice(0, 10);

/** The first second of a day in Shanghai, since 1970. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`) / 1000;
