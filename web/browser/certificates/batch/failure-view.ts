import { comeBack } from "../../come-back";
import { element } from "../../element";
import { errorSummary } from "../../eligibility/fault-summary";
import { WrongResult } from "./answers";
import { Failed } from "./verification";

const AGAIN = "表格和密钥都还在这一页里。再查一次不会查两遍：登记册认得是同一份。";
const NOTHING_FOLLOWS = "这不说明哪一本证书有没有。";

/** What is wrong with the key, for its field; null when the key is not to blame. */
export function keyFailure(failure: unknown): string | null {
  const status = failure instanceof Failed ? failure.status : 0;
  return KEY_FAILURES[status] ?? null;
}

const KEY_FAILURES: Record<number, string> = {
  401: "密钥不对：可能没有抄全、过期了，或者撤销了。什么也没有查",
  403: "这个密钥没有查证书的权限（certificates:verify），请向登记册的运营方要。什么也没有查",
};

/** Explains why there are no answers, and what to do. */
export function failureView(failure: unknown, again: () => void): HTMLElement {
  if (failure instanceof WrongResult) {
    return summary("结果不能用", ["登记册给的结果和这份表格对不上，一行也没有采用。请把文件重新放进来再查。"], null);
  }
  const { status, retryAfter } = failure instanceof Failed ? failure : new Failed(-1, null);
  if (status === 429) {
    return summary(
      "现在不能再查",
      [comeBack(retryAfter, new Date()), `一个密钥一小时能查的行数有限，一共 10 万行。${NOTHING_FOLLOWS}`, AGAIN],
      again,
    );
  }
  if (status === 404) return summary("结果不在了", ["登记册上没有这一次的结果，可能留得太久了。请再查一次。"], again);
  if (status === 0)
    return summary("连不上登记册", ["没有送完，或者送到了没有收到回答。请检查网络后再查一次。", AGAIN], again);
  if (status >= 500) {
    return summary(
      "登记册现在很忙",
      [status === 503 ? comeBack(retryAfter, new Date()) : "请过几分钟再试。", NOTHING_FOLLOWS, AGAIN],
      again,
    );
  }
  return summary(
    "查询失败",
    ["登记册没有接受这份表格。请把文件重新放进来再试；还是不行，请告诉登记册的运营方。"],
    null,
  );
}

/** Shown when the reader has stopped waiting. */
export function stoppedView(again: () => void): HTMLElement {
  return summary("停下了", ["没有取回结果；已经送到的，登记册还会查完。", AGAIN], again);
}

export function summary(heading: string, words: readonly string[], again: (() => void) | null): HTMLElement {
  if (again === null) return errorSummary(heading, ...words.map((text) => element("p", {}, text)));
  const button = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, "再查一次");
  button.addEventListener("click", again);
  return errorSummary(heading, ...words.map((text) => element("p", {}, text)), button);
}
