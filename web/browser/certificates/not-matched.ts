import { answerPanel, paragraph } from "../checks/answer";
import { element } from "../element";

/** The same answer for every reason, so that none is confirmed. `rest` says what did not happen. */
export function notMatched(heading: string, rest: string): HTMLElement {
  return answerPanel(
    heading,
    paragraph(
      "不管是哪种原因，回答都是这一个，所以它",
      element("strong", {}, "不说明这本证书有没有、是不是真的"),
      `。${rest}`,
    ),
    element(
      "p",
      {},
      "可能的原因有三种：",
      element("a", { class: "govuk-link", href: explained("reasons") }, "每一种可以怎样核对"),
      "。",
    ),
    element(
      "ol",
      { class: "govuk-list govuk-list--number" },
      element("li", {}, "填的和证书上的不一样；"),
      element("li", {}, "两样信息不是同一本证书、同一个人的，或者分享码过期、撤回了；"),
      element("li", {}, "证书不在登记册里，别处才查得到。"),
    ),
    element(
      "p",
      {},
      "还可以",
      element("a", { class: "govuk-link", href: explained("elsewhere") }, "到别处查"),
      "，或者直接问评价机构。",
    ),
  );
}

/** A link within the page if the page explains this; the page for frames does not. */
const explained = (part: string): string => `${document.getElementById(part) === null ? "/certificates/" : ""}#${part}`;
