import { chineseDay } from "../../model/dates.js";
import { answerPanel, paragraph } from "../checks/answer";
import { element } from "../element";
import { instantWords } from "../instant-words";
import { fact, levelName, sampleNote } from "./certificate-card";
import type { ReceiptCertificate, ReceiptClaims } from "./receipt";
import type { Looked, Names, VoidNow } from "./receipt-sources";

/** What came of checking a receipt, in words. */
export function receiptView(looked: Looked, names: Names): HTMLElement {
  if (looked.state === "MALFORMED") {
    return panel(
      "bad",
      "这不是登记册的回执",
      "请把回执从头到尾都粘贴进来：它是一长串字母和数字，中间有两个点，没有空格。也可能给您的是别的东西。",
    );
  }
  if (looked.claims === null) {
    return panel(
      "bad",
      "这份回执不可信",
      "签名对不上登记册公布的公钥：不是登记册出的，或者出了以后被人改过。请不要凭它相信什么；要查，请对方给您分享码，或者照证书上的编号和姓名再查一次。",
    );
  }
  const { claims, voidNow } = looked;
  const [form, heading, words] = verdict(looked.state, claims, voidNow);
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

const ASKED = { ByNumber: "证书编号和姓名", ByIdentity: "证件号码和姓名", ByShareCode: "分享码" };

const at = (seconds: number) => new Date(seconds * 1000).toISOString();

function verdict(
  state: string,
  { certificates }: ReceiptClaims,
  voidNow: readonly VoidNow[],
): [string, string, string] {
  const old = state === "EXPIRED" ? "回执也过期了。" : "";
  if (certificates.some(({ status }) => status === "VOID")) {
    return [
      "bad",
      "证书已经作废",
      `回执是真的，可是出这份回执的时候，证书就已经作废了，不能再用来证明技能等级。${old}`,
    ];
  }
  if (voidNow.includes(true)) {
    return [
      "bad",
      "证书已经作废",
      `回执是真的，出回执的时候证书还有效，以后宣布作废了，不能再用来证明技能等级。${old}`,
    ];
  }
  if (state === "EXPIRED") {
    return ["bad", "这份回执过期了", "签名是真的，但已经过了它能用的日子。请对方再查一次，出一份新的。"];
  }
  if (state === "FROM_FUTURE") {
    return ["bad", "这份回执的时间不对", "它的签发时间还没有到。先看看这台设备的日期和时间对不对，再核对一次。"];
  }
  if (voidNow.includes(null)) {
    return [
      "open",
      "回执是真的，后来有没有作废不知道",
      "签名是登记册的，没有改过。但现在取不到作废清单，不知道证书以后有没有作废；请过一会儿再核对，太旧的浏览器请换一个。",
    ];
  }
  return ["good", "这份回执有效", "签名是登记册的，没有改过，也没有过期；里面的证书到现在都没有作废。"];
}

/** Why a certificate is void does not stand in a receipt: whoever issued it knows, and whoever looks it up is told. */
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
