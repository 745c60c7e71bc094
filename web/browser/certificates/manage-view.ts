import type { ShareCodeQuery } from "../../generated/operations.ts";
import { answerPanel, paragraph } from "../checks/answer";
import { element } from "../element";
import { instantWords } from "../instant-words";
import { revoking } from "./revoking";

type ShareCode = NonNullable<ShareCodeQuery["shareCode"]>;

/**
 * The state of a share code, and a way to revoke it.
 *
 * @param token the token for managing it
 */
export function manageView({ shareCode }: ShareCodeQuery, token: string): HTMLElement {
  return shareCode === null
    ? answerPanel(
        "没有这个管理口令",
        paragraph(
          "请核对是不是抄全了：40 位字母和数字，没有字母 I、L、O、U。分享码不是管理口令；过期很久的分享码，登记册已经忘掉了。",
        ),
      )
    : shareCodeView(shareCode, token);
}

function shareCodeView(shareCode: ShareCode, token: string): HTMLElement {
  const { createdAt, expiresAt, revokedAt, uses, inquiries } = shareCode;
  const open = revokedAt === null && Date.parse(expiresAt) > Date.now();
  const panel = answerPanel(
    revokedAt !== null ? "分享码撤回了" : open ? "分享码能用" : "分享码过期了",
    paragraph(
      revokedAt !== null
        ? `${instantWords(revokedAt)} 撤回的，从那时起查不到东西。`
        : `${instantWords(createdAt)} 做的，${open ? "到" : "已经在"}${instantWords(expiresAt)} ${open ? "为止能查到" : "过期"}。`,
    ),
    open ? revoking(token, (revoked) => panel.replaceWith(focused(shareCodeView(revoked, token)))) : null,
    asked("谁用过这个分享码", "还没有人用过。", uses),
    asked("谁查到过这些证书，不管用什么查的", "还没有人查到过。", inquiries),
  );
  return panel;
}

function focused(panel: HTMLElement): HTMLElement {
  requestAnimationFrame(() => panel.querySelector("h2")?.focus());
  return panel;
}

function asked(heading: string, none: string, inquiries: ShareCode["uses"]): HTMLElement {
  const title = element("h3", { class: "govuk-heading-m" }, heading);
  if (inquiries.length === 0) return element("section", {}, title, paragraph(none));
  const rows = inquiries.map(({ at, times, by, purpose }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, times > 1 ? `${instantWords(at)}（当天共 ${times} 次）` : instantWords(at)),
      element("td", { "data-label": "谁" }, by ?? "没有出示身份的人"),
      element("td", { "data-label": "为什么" }, purpose === null ? "没有说" : element("q", {}, purpose)),
    ),
  );
  return element(
    "section",
    {},
    title,
    element(
      "table",
      { class: "table rows" },
      element("caption", { class: "govuk-visually-hidden" }, heading),
      element(
        "thead",
        {},
        element("tr", {}, ...["什么时候", "谁", "为什么"].map((name) => element("th", { scope: "col" }, name))),
      ),
      element("tbody", {}, ...rows),
    ),
    paragraph("同一天以同样身份和目的查询的，合为一行。"),
  );
}
