import type { NoAnswer } from "../../client/client";
import { comeBack } from "../come-back";
import { element } from "../element";
import { errorSummary } from "../eligibility/fault-summary";

const REASONS: Record<string, string> = {
  BAD_REQUEST: "填的有一处不对，例如证件种类和号码对不上。请核对一遍再试。",
  UNREACHABLE: "连不上服务器。请检查网络后再试一次。",
  UNAVAILABLE: "服务器现在很忙。请过一会儿再试。",
};

/** The API did not answer. Nothing follows from that for the certificate that was asked for. */
export function lookupFailure({ code, retryAfter }: NoAnswer): HTMLElement {
  if (code === "RATE_LIMITED") {
    return errorSummary(
      "现在不能再查",
      element("p", {}, comeBack(retryAfter, new Date())),
      element(
        "p",
        {},
        "同一个网络地址、同一本证书或同一个人，对不上的次数有限，为的是不让人一个一个地猜。这不说明证书有没有、对不对。您填的都还在。",
      ),
    );
  }
  const reason = REASONS[code] ?? "服务器没有给出结果。请过一会儿再试。";
  return errorSummary("没有查成", element("p", {}, reason, "您填的都还在，这不说明证书有没有。"));
}
