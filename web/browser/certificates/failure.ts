import type { NoAnswer } from "../../client/client";
import { comeBack } from "../come-back";
import { element } from "../element";
import { errorSummary } from "../eligibility/fault-summary";
import { isRefusal } from "../failure-words";

const REASONS: Record<string, string> = {
  BAD_REQUEST: "填的有一处不对，例如证件种类和号码对不上。请核对一遍再试。",
  UNREACHABLE: "连不上服务器。请检查网络后再试一次。",
  UNAVAILABLE: "服务器现在很忙。请过一会儿再试。",
};

const reasonOf = ({ code }: NoAnswer) => REASONS[code] ?? "服务器没有给出结果。请过一会儿再试。";

/** The API did not answer. This says nothing about the requested certificate. */
export function lookupFailure(failure: NoAnswer): HTMLElement {
  if (failure.code === "RATE_LIMITED") return limited("现在不能再查", failure);
  return errorSummary("查询失败", element("p", {}, reasonOf(failure), "您填的都还在，这不说明证书有没有。"));
}

/** The same for creating a share code: without an answer, it is unknown whether the code was created. */
export function shareFailure(failure: NoAnswer): HTMLElement {
  if (failure.code === "RATE_LIMITED") return limited("现在不能做分享码", failure);
  return isRefusal(failure)
    ? errorSummary("没有做成分享码", element("p", {}, reasonOf(failure), "您填的都还在。"))
    : errorSummary(
        "不知道做成了没有",
        element("p", {}, reasonOf(failure), "您填的都还在；不改就再按一次“做分享码”，做出来的还是同一个。"),
      );
}

function limited(heading: string, { retryAfter }: NoAnswer): HTMLElement {
  return errorSummary(
    heading,
    element("p", {}, comeBack(retryAfter, new Date())),
    element(
      "p",
      {},
      "同一个网络地址、同一本证书或同一个人，对不上的次数有限，为的是不让人一个一个地猜。这不说明证书有没有、对不对。您填的都还在。",
    ),
  );
}
