import type { EligibilityQuery, SkillLevel, Verdict } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { LEVELS } from "../../model/levels.js";
import type { ApplyNow } from "./apply-words";
import { applyWords } from "./apply-words";

export type Eligibility = EligibilityQuery["eligibility"];
export type LevelAnswer = Eligibility["levels"][number];
export type RouteAnswer = LevelAnswer["routes"][number];

/** What the widget and the mini-program ask for too. */
interface Verdicts {
  levels: readonly { level: SkillLevel; verdict: Verdict; applyNow: ApplyNow }[];
}

/** Whether the conditions are met, as a mark and in words, never as a colour alone. It says nothing of whether one can apply. */
export const OF_LEVEL: Record<Verdict, { mark: string; words: string }> = {
  MET: { mark: "✓", words: "符合条件" },
  NOT_MET: { mark: "×", words: "还不符合条件" },
  UNKNOWN: { mark: "？", words: "条件还不能确定" },
};

export const OF_REQUIREMENT: Record<Verdict, { mark: string; words: string }> = {
  MET: { mark: "✓", words: "符合" },
  NOT_MET: { mark: "×", words: "不符合" },
  UNKNOWN: { mark: "？", words: "不能确定" },
};

/** The name of a level, such as 三级/高级工, as in model/levels.js. The released widgets contain it, so it stays here until their next version. */
export function levelName(id: SkillLevel): string {
  const level = LEVELS.find((candidate) => candidate.id === id);
  return level === undefined ? "" : `${level.name}/${level.title}`;
}

/** The printed number of a clause in Chinese copy: `(1)` → 第（1）项. */
export function clauseName(clause: string): string {
  return `第${clause.replace("(", "（").replace(")", "）")}项`;
}

/** What the whole answer comes to: whether the conditions are met, and whether one can apply now. */
export function headline({ levels }: Verdicts): string {
  // The highest first; phones of ten years ago have no at().
  const met = levels.filter(({ verdict }) => verdict === "MET").reverse();
  const open = met.find(({ applyNow }) => applyNow.state === "OPEN");
  if (open !== undefined) return `您符合${levelName(open.level)}的条件，${applyWords(open.applyNow)}`;
  const highest = met[0];
  if (highest !== undefined) return `您符合${levelName(highest.level)}的条件，${but(highest.applyNow)}`;
  const first = levels.some(({ verdict }) => verdict === "UNKNOWN")
    ? "还不能确定您符不符合申报条件"
    : "您还不符合任何一级的申报条件";
  const nobody = levels.length > 0 && levels.every(({ applyNow }) => applyNow.state === "NOBODY_ASSESSES");
  return nobody ? `${first}，也没有机构评价这个职业` : first;
}

/** What the headline does not say of other levels whose conditions are met. */
export function besides(answer: Verdicts): string | null {
  const said = headline(answer);
  const others = answer.levels
    .filter(({ verdict, level }) => verdict === "MET" && !said.includes(levelName(level)))
    .map(({ level, applyNow }) => `${levelName(level)}，${applyWords(applyNow)}`);
  return others.length === 0 ? null : `您也符合这些等级的条件：${others.join("；")}。`;
}

function but(applyNow: ApplyNow): string {
  const words = applyWords(applyNow);
  return applyNow.state === "CLOSED" || applyNow.state === "NOBODY_ASSESSES" ? `但${words}` : words;
}

/** The day from which the conditions of a level are met by time alone. Null when they are, or when time does not bring it. */
export function opensOn({ verdict, eligibleFrom }: LevelAnswer, asOf: string): string | null {
  return verdict !== "MET" && eligibleFrom !== null && eligibleFrom > asOf ? eligibleFrom : null;
}

/** The routes that are met, or that are met first. */
export function openRoutes({ verdict, eligibleFrom, routes }: LevelAnswer): RouteAnswer[] {
  if (verdict === "MET") return routes.filter((route) => route.verdict === "MET");
  const dated = routes.flatMap((route) => (route.eligibleFrom === null ? [] : [route.eligibleFrom])).sort();
  const first = dated[0];
  if (eligibleFrom === null) return [];
  return routes.filter(
    (route) => route.verdict === "MET" || (route.eligibleFrom !== null && route.eligibleFrom === first),
  );
}

/** Whether the conditions of a level are met, and by which clause, or from when. */
export function levelSentence(level: LevelAnswer, asOf: string): string {
  const clauses = openRoutes(level)
    .map(({ clause }) => clauseName(clause))
    .join("、");
  if (level.verdict === "MET") return `您符合${clauses}。`;
  const day = opensOn(level, asOf);
  if (day !== null) return `您从${chineseDay(day)}起符合${clauses}，只要现在的工作做下去、证书和职称不变。`;
  if (level.verdict === "NOT_MET") return "按您说的情况还不符合，光靠等也等不到，要看下面差什么。";
  return "还不能确定。下面写明缺什么，补上就能判断。";
}
