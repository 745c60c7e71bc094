import type { CertificateLookupQuery } from "../../generated/operations.ts";
import { VOID_REASONS } from "../../model/certificate.js";
import { chineseDay } from "../../model/dates.js";
import { levelName } from "../../model/levels.js";
import { telHref } from "../../model/phone.js";
import { element } from "../element";
import { scoreTable, validityNote } from "./certificate-scores";

type Certificate = CertificateLookupQuery["certificateLookup"]["certificates"][number];

/** A certificate, for screen and paper. */
export function certificateCard(certificate: Certificate): HTMLElement {
  const { status, sample } = certificate;
  return element(
    "article",
    { class: `certificate${status === "VOID" ? " certificate--void" : ""}` },
    element("h3", { class: "certificate__name" }, name(certificate), statusTag(status)),
    status === "VOID" ? voidNote(certificate) : null,
    sample ? sampleNote() : null,
    element("dl", { class: "govuk-summary-list certificate__facts" }, ...facts(certificate)),
    scoreTable(certificate),
    validityNote(certificate),
  );
}

function statusTag(status: Certificate["status"]): HTMLElement {
  const [form, words] = status === "VOID" ? ["not-met", "已作废"] : ["met", "有效"];
  return element("span", { class: `verdict verdict--${form} certificate__status` }, words);
}

export function sampleNote(): HTMLElement {
  return element(
    "p",
    { class: "certificate__sample" },
    element("strong", {}, "这是样本。"),
    "姓名、编号和内容都是编的，给人试用登记册，什么也不证明。",
  );
}

function name({ occupation, workType, level }: Certificate): string {
  const what = occupation?.name ?? "登记册不认得的职业";
  return `${what}${workType === null ? "" : `（${workType}）`}，${levelName(level)} `;
}

function voidNote({ statusReason, organization }: Certificate): HTMLElement {
  const { reason, advice } = VOID_REASONS[statusReason ?? "OTHER"];
  return element(
    "div",
    { class: "notice" },
    element(
      "div",
      {},
      element("h4", { class: "notice__heading" }, "这本证书已经宣布作废，不能再用来证明技能等级"),
      element("p", {}, reason),
      element("p", {}, advice, " ", ...whomToAsk(organization)),
    ),
  );
}

/** The phone number to call if known, or else where to find it. */
function whomToAsk(organization: Certificate["organization"]): (Node | string)[] {
  const phone = organization?.contact?.phone ?? null;
  const parts: (Node | string)[] = [];
  if (organization !== null) {
    parts.push(
      "问",
      element("a", { class: "govuk-link", href: `/organizations/${organization.id}/` }, organization.name),
      ...(phone === null ? [] : ["，电话 ", element("a", { class: "govuk-link", href: telHref(phone) }, phone)]),
    );
  }
  if (phone !== null) return [...parts, "。"];
  const elsewhere = element("a", { class: "govuk-link", href: "/certificates/#elsewhere" }, "到哪里查它的联系方式");
  return [...parts, organization === null ? "问发证的机构：" : "：", elsewhere, "。"];
}

function facts({ number, holderName, occupation, organization, issuedOn }: Certificate): HTMLElement[] {
  return [
    fact("证书编号", element("span", { class: "code" }, number)),
    fact("持证人", holderName, "只露姓名的第一个字"),
    occupation === null
      ? fact("职业", "这个职业的编码不在登记册现在的清单里")
      : fact(
          "职业",
          element("a", { class: "govuk-link", href: `/occupations/${occupation.code}/` }, occupation.name),
          element("span", { class: "code" }, occupation.code),
        ),
    organization === null
      ? fact("评价机构", "这家机构不在登记册现在的目录里")
      : fact(
          "评价机构",
          element("a", { class: "govuk-link", href: `/organizations/${organization.id}/` }, organization.name),
        ),
    fact("发证日期", chineseDay(issuedOn)),
  ];
}

export function fact(label: string, value: Node | string, note: Node | string | null = null): HTMLElement {
  return element(
    "div",
    { class: "govuk-summary-list__row" },
    element("dt", { class: "govuk-summary-list__key" }, label),
    element(
      "dd",
      { class: "govuk-summary-list__value" },
      value,
      note === null ? null : element("span", { class: "quiet certificate__note" }, note),
    ),
  );
}
