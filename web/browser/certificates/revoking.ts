import operation from "../../../schema/operations/site/RevokeShareCode.graphql";
import type { RevokeShareCodeMutation, ShareCodeQuery } from "../../generated/operations.ts";
import { api } from "../api";
import { element } from "../element";
import { failureWords, isRefusal } from "../failure-words";

type ShareCode = NonNullable<ShareCodeQuery["shareCode"]>;

/** Without an answer, it is unknown whether the code was revoked. Revoking it again changes nothing. */
function unsettled(failure: unknown): string {
  return isRefusal(failure)
    ? `没有撤回。${failureWords(failure)}`
    : `不知道撤回了没有：${failureWords(failure)}请再按一次“确定撤回”，按几次都一样。`;
}

/** Revokes a code after a confirmation. */
export function revoking(manageToken: string, revoked: (code: ShareCode) => void): HTMLElement {
  const said = element("p", { role: "status" });
  const ask = element("button", { type: "button", class: "govuk-button govuk-button--warning" }, "撤回分享码");
  const part = element("div", { class: "revoking" }, ask, said);
  ask.addEventListener("click", () => {
    const yes = element("button", { type: "button", class: "govuk-button govuk-button--warning" }, "确定撤回");
    const no = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, "不撤回");
    part.replaceChildren(
      element(
        "p",
        {},
        element("strong", {}, "撤回以后马上查不到东西，不能恢复。"),
        "手里有这个码的人都用不了了；要再分享，可以另做一个。",
      ),
      element("p", { class: "answer__buttons" }, yes, no),
      said,
    );
    yes.focus();
    no.addEventListener("click", () => {
      part.replaceChildren(ask, said);
      ask.focus();
    });
    yes.addEventListener("click", async () => {
      yes.disabled = true;
      // It is too late to cancel a running request.
      no.disabled = true;
      said.textContent = "正在撤回…";
      try {
        const { revokeShareCode } = await api.ask<RevokeShareCodeMutation>(operation, { manageToken });
        if (revokeShareCode !== null) return revoked(revokeShareCode);
        said.textContent = "登记册里没有这个管理口令了，没有什么可以撤回。";
      } catch (failure) {
        yes.disabled = false;
        no.disabled = false;
        yes.focus();
        said.textContent = unsettled(failure);
      }
    });
  });
  return part;
}
