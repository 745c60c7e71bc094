import type { EligibilityQuery, SkillLevel, Verdict } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { LEVELS } from "../../model/levels.js";

export type Eligibility = EligibilityQuery["eligibility"];
export type LevelAnswer = Eligibility["levels"][number];
export type RouteAnswer = LevelAnswer["routes"][number];

/** Each verdict as a mark and in words, never as a colour alone. */
export const OF_LEVEL: Record<Verdict, { mark: string; words: string }> = {
  MET: { mark: "✓", words: "现在可以申报" },
  NOT_MET: { mark: "×", words: "现在还不能申报" },
  UNKNOWN: { mark: "？", words: "还不能确定" },
};

export const OF_REQUIREMENT: Record<Verdict, { mark: string; words: string }> = {
  MET: { mark: "✓", words: "符合" },
  NOT_MET: { mark: "×", words: "不符合" },
  UNKNOWN: { mark: "？", words: "不能确定" },
};

/** 三级/高级工. */
export function levelName(id: SkillLevel): string {
  const level = LEVELS.find((candidate) => candidate.id === id);
  return level === undefined ? "" : `${level.name}/${level.title}`;
}

/** The printed number of a clause in Chinese copy: `(1)` → 第（1）项. */
export function clauseName(clause: string): string {
  return `第${clause.replace("(", "（").replace(")", "）")}项`;
}

/** What the whole answer comes to. */
export function headline({ highestLevel, levels }: Eligibility): string {
  if (highestLevel !== null) return `您现在最高可以申报${levelName(highestLevel)}`;
  return levels.some(({ verdict }) => verdict === "UNKNOWN") ? "现在还不能确定您能不能申报" : "您现在还不能申报";
}

/** The day from which a level opens by time alone. Null when it is open now, or when time does not open it. */
export function opensOn({ verdict, eligibleFrom }: LevelAnswer, asOf: string): string | null {
  return verdict !== "MET" && eligibleFrom !== null && eligibleFrom > asOf ? eligibleFrom : null;
}

/** The routes by which a level is open now, or by which it opens first. */
export function openRoutes({ verdict, eligibleFrom, routes }: LevelAnswer): RouteAnswer[] {
  if (verdict === "MET") return routes.filter((route) => route.verdict === "MET");
  const dated = routes.flatMap((route) => (route.eligibleFrom === null ? [] : [route.eligibleFrom])).sort();
  const first = dated[0];
  if (eligibleFrom === null) return [];
  return routes.filter(
    (route) => route.verdict === "MET" || (route.eligibleFrom !== null && route.eligibleFrom === first),
  );
}

/** Whether one may apply for a level, and by which clause, or from when. */
export function levelSentence(level: LevelAnswer, asOf: string): string {
  const clauses = openRoutes(level)
    .map(({ clause }) => clauseName(clause))
    .join("、");
  if (level.verdict === "MET") return `现在就可以申报，按${clauses}。`;
  const day = opensOn(level, asOf);
  if (day !== null) return `您可以从${chineseDay(day)}起按${clauses}申报，只要现在的工作做下去、证书和职称不变。`;
  if (level.verdict === "NOT_MET") return "按您说的情况还不能申报，光靠等也等不到，要看下面差什么。";
  return "还不能确定。下面写明缺什么，补上就能判断。";
}
