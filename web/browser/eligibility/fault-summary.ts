import { element } from "../element";
import type { Fault } from "./form-entry";

/** All that must change, above the question, with a way to each place. Takes the focus. */
export function faultSummary(faults: readonly Fault[], go: (id: string) => void): HTMLElement {
  const items = faults.map(({ id, message }) => {
    const link = element("a", { href: `#${id}` }, message);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(id);
    });
    return element("li", {}, link);
  });
  return errorSummary("有地方要改", element("ul", { class: "govuk-list govuk-error-summary__list" }, ...items));
}

const REASONS: Record<string, string> = {
  BAD_REQUEST: "服务器看不懂填的内容。请核对一遍再试。",
  UNKNOWN_OCCUPATION: "登记册里没有这个职业。请回到上一页重新选。",
  UNREACHABLE: "连不上服务器。请检查网络后再试一次。",
  UNAVAILABLE: "服务器现在很忙。请过一会儿再试。",
};

const MINUTE_S = 60;

/** Why the API did not answer, each kind by its own name. */
function reasonOf({ code, retryAfter }: Failure): string {
  if (code !== "RATE_LIMITED") return REASONS[code] ?? "服务器没有给出结果。请过一会儿再试。";
  return `操作过于频繁。请等大约${Math.ceil((retryAfter ?? MINUTE_S) / MINUTE_S)}分钟再试。`;
}

/** Why there is no answer, as the API or the client names it. */
export interface Failure {
  code: string;
  retryAfter: number | null;
}

/** The API did not answer: nothing is lost, and `rules` leads to another way. */
export function failureSummary(failure: Failure, rules: Node, retry: (() => void) | null): HTMLElement {
  const again =
    retry === null
      ? null
      : element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, "再试一次");
  again?.addEventListener("click", () => retry?.());
  const kept = retry === null ? "您填的都还在。" : "";
  return errorSummary(
    "没有算出结果",
    element("p", {}, reasonOf(failure), kept),
    element("p", {}, "也可以", rules, "。"),
    again,
  );
}

/** Something went wrong. Takes the focus when told to. */
export function errorSummary(heading: string, ...body: (Node | null)[]): HTMLElement {
  return element(
    "div",
    { class: "govuk-error-summary", role: "alert", tabindex: "-1" },
    element("h2", { class: "govuk-error-summary__title" }, heading),
    element("div", { class: "govuk-error-summary__body" }, ...body),
  );
}
