import type { SubsidyEstimateQuery } from "../../generated/operations.ts";

type Sum = Pick<SubsidyEstimateQuery["subsidyEstimate"], "total" | "totalRange">;

/** The total of all schemes: a sum or a range. */
export function sumWords({ total, totalRange }: Sum): string {
  if (total !== null) return Number(total.amount) === 0 ? "按来源写的，没有补贴可领" : `估计 ${total.amount} 元`;
  const least = Number(totalRange.minimum.amount);
  if (totalRange.maximum !== null) return `估计在 ${least} 元到 ${totalRange.maximum.amount} 元之间`;
  return least === 0 ? "估不出一个数" : `至少 ${least} 元，最多多少不知道`;
}
