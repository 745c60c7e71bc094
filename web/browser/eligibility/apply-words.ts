import type { ApplyNowState } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";

/** What the API says of whether one can apply now. */
export interface ApplyNow {
  state: ApplyNowState;
  opensOn: string | null;
  closesOn: string | null;
}

/** Whether one can apply for a level now, in a few words. Shared by the page and the widget. */
export function applyWords({ state, opensOn, closesOn }: ApplyNow): string {
  switch (state) {
    case "OPEN":
      return `正在受理申报${closesOn === null ? "" : `，${chineseDay(closesOn)}截止`}`;
    case "NOT_YET_OPEN":
      return opensOn === null ? "还没有开始受理申报" : `${chineseDay(opensOn)}起受理申报`;
    case "CLOSED":
      return "现在申报都已截止";
    case "PLAN_UNKNOWN":
      return "现在能不能报名要问机构";
    case "NOBODY_ASSESSES":
      return "现在没有机构评价这一级";
  }
}
