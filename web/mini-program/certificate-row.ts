import { levelName } from "../browser/eligibility/sentences";
import type { CertificateLookupQuery } from "../generated/mini-program-operations.ts";
import { VOID_REASONS } from "../model/certificate.js";
import { chineseDay } from "../model/dates.js";
import { MODULES } from "../model/plan-words.js";

type Certificate = CertificateLookupQuery["certificateLookup"]["certificates"][number];

/** A certificate in words. That it is void comes first. */
export function certificateRow(certificate: Certificate) {
  const { number, status, holderName, occupation, workType, level, organization, issuer, issuedOn, sample } =
    certificate;
  const { reason, advice } = VOID_REASONS[certificate.statusReason ?? "OTHER"];
  return {
    number,
    name: `${occupation?.name ?? "登记册不认得的职业"}${workType === null ? "" : `（${workType}）`}，${levelName(level)}`,
    status: status === "VOID" ? "已作废，不能再用来证明技能等级" : "有效",
    isVoid: status === "VOID",
    why: status === "VOID" ? `${reason}${advice}` : "",
    sample: sample ? "这是样本：姓名、编号和内容都是编的，什么也不证明。" : "",
    phone: organization?.contact?.phone ?? "",
    facts: [
      { label: "持证人（只露第一个字）", text: holderName },
      { label: "评价机构", text: issuer.name },
      { label: "发证日期", text: chineseDay(issuedOn) },
      { label: "各科成绩", text: scores(certificate) },
    ],
  };
}

function scores({ results }: Certificate): string {
  if (results.length === 0) return "没有报来";
  return results
    .map(({ module, score, passed }) => `${MODULES[module]} ${score} 分，${passed ? "合格" : "没有合格"}`)
    .join("；");
}

export type CertificateRow = ReturnType<typeof certificateRow>;
