import { chineseDay } from "../../model/dates.js";
import { daysBetween } from "../shanghai-day";
import type { RoundDays, RoundStatus } from "./status";
import { isOpenOrComing, roundStatus } from "./status";

/** The status in two to four characters, for a column of a table. */
export const SHORT: Record<RoundStatus, string> = {
  NOT_YET_OPEN: "未开始",
  APPLICATION_OPEN: "正在申报",
  PAYMENT: "正在缴费",
  BEFORE_EXAM: "等待考试",
  EXAM: "正在考试",
  RESULTS_PENDING: "等成绩",
  FINISHED: "已结束",
};

/** The status of a round today and the time to the next step, in sentences. */
export function roundWords(days: RoundDays, today: string): string {
  const status = roundStatus(days, today);
  if (status === "NOT_YET_OPEN") return `还没有开始申报。${until(today, days.apply[0])}开始，${day(days.apply[0])}。`;
  if (status === "APPLICATION_OPEN") return `正在受理申报。${lastDay(today, days.apply[1])}`;
  if (status === "PAYMENT") return `申报已经截止，正在缴费。${lastDay(today, days.pay[1])}看的是钱到账的日子。`;
  if (status === "BEFORE_EXAM") return `申报已经截止。${nextStep(days, today)}`;
  if (status === "EXAM") return "正在考试。";
  if (status === "RESULTS_PENDING") return `已经考完。${results(days, today)}`;
  return "这个批次已经结束。";
}

/** What can be done today with all rounds of a year taken together. */
export function yearWords(rounds: readonly RoundDays[], today: string): string {
  const statuses = rounds.map((round) => roundStatus(round, today));
  const place = statuses.findIndex(isOpenOrComing);
  const next = rounds[place];
  if (next === undefined) {
    const over = rounds.every(({ exams }) => (exams.at(-1) ?? "") < today);
    return over
      ? `${rounds.length} 个批次都已经考完，没有可以申报的批次。`
      : `${rounds.length} 个批次的申报都已经截止，没有可以申报的批次。`;
  }
  return `${statuses[place] === "APPLICATION_OPEN" ? "现在可以报" : "下一个批次是"}${next.name}：${roundWords(next, today)}`;
}

function nextStep({ pay, ticket, exams }: RoundDays, today: string): string {
  const exam = exams[0] ?? "";
  if (today < pay[0]) return `${until(today, pay[0])}开始缴费，${day(pay[0])}。`;
  const print = today < ticket ? `准考证从${day(ticket)}起可以下载。` : "准考证已经可以下载。";
  return `${until(today, exam)}考试，${day(exam)}。${print}`;
}

function results({ results: by }: RoundDays, today: string): string {
  if (by === null) return "什么时候出成绩，来源没有说。";
  const left = daysBetween(today, by);
  return `成绩一般在${day(by)}前可以查到，${left === 0 ? "就是今天" : `还有 ${left} 天`}。`;
}

function lastDay(today: string, last: string): string {
  return today === last ? "今天是最后一天。" : `还有 ${daysBetween(today, last)} 天，${day(last)}截止。`;
}

const until = (today: string, then: string) =>
  daysBetween(today, then) === 1 ? "明天" : `${daysBetween(today, then)} 天后`;

const day = (iso: string) => chineseDay(iso).replace(/^.*年/, "");
