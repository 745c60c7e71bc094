import { chineseDay } from "../../model/dates.js";
import { levelName } from "../../model/levels.js";
import { answerPanel, paragraph } from "../checks/answer";
import { element } from "../element";
import { instantWords } from "../instant-words";
import { fact, sampleNote } from "./certificate-card";
import type { Looked, VoidNow } from "./receipt";
import type { ReceiptCertificate, ReceiptClaims } from "./receipt-claims";
import type { Names } from "./receipt-sources";
import { ASKED, receiptWords } from "./receipt-words";

/** The result of checking a receipt, in words. */
export function receiptView(looked: Looked, names: Names): HTMLElement {
  const { form, heading, words } = receiptWords(looked);
  if (looked.claims === null) return panel(form, heading, words);
  const { claims, voidNow } = looked;
  const isVoid = claims.certificates.some(({ status }, place) => status === "VOID" || voidNow[place] === true);
  return panel(
    form,
    heading,
    words,
    isVoid ? paragraph(...whomToAsk(claims, voidNow, names)) : null,
    paragraph(
      `登记册在${instantWords(at(claims.iat))} 签的，${claims.exp * 1000 > Date.now() ? "有效到" : "有效期到"}${instantWords(at(claims.exp))}。查的时候用的是${ASKED[claims.asked.by]}。`,
    ),
    ...claims.certificates.map((certificate, place) => certificateView(certificate, voidNow[place] ?? null, names)),
    element("p", { class: "quiet" }, `出具方：${claims.iss}`),
  );
}

const at = (seconds: number) => new Date(seconds * 1000).toISOString();

/** A receipt does not say why a certificate is void. Its issuer knows, and a lookup shows it. */
function whomToAsk({ certificates }: ReceiptClaims, voidNow: readonly VoidNow[], names: Names): (Node | string)[] {
  const ids = certificates
    .filter(({ status }, place) => status === "VOID" || voidNow[place] === true)
    .map(({ organization }) => organization);
  const links = [...new Set(ids)].flatMap((id, place) => [
    place === 0 ? "" : "、",
    names.organizations[id] === undefined
      ? id
      : element("a", { class: "govuk-link", href: `/organizations/${id}/` }, names.organizations[id]),
  ]);
  const lookUp = element("a", { class: "govuk-link", href: "/certificates/" }, "查证书");
  return ["为什么作废，用编号和姓名", lookUp, "会写明；要问清楚，找", ...links, "。"];
}

function panel(form: string, heading: string, words: string, ...more: (Node | null)[]): HTMLElement {
  const made = answerPanel(heading, paragraph(words), ...more);
  made.classList.add("checked", `checked--${form}`);
  return made;
}

function certificateView(certificate: ReceiptCertificate, voidNow: VoidNow, names: Names): HTMLElement {
  const { occupation, level, organization, issued_on, status, sample } = certificate;
  return element(
    "article",
    { class: "certificate" },
    sample ? sampleNote() : null,
    element(
      "h3",
      { class: "certificate__name" },
      `${names.occupations[occupation] ?? occupation}，${levelName(level)}`,
    ),
    element(
      "dl",
      { class: "govuk-summary-list certificate__facts" },
      fact("职业编码", element("span", { class: "code" }, occupation)),
      fact("评价机构", names.organizations[organization] ?? organization),
      fact("发证日期", chineseDay(issued_on)),
      fact("出回执时", status === "VOID" ? "已作废" : "有效"),
      fact("现在", voidNow === null ? "不知道" : voidNow ? "已作废" : "没有作废"),
    ),
  );
}
