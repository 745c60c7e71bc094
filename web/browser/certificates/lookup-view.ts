import type { CertificateLookupQuery } from "../../generated/operations.ts";
import { answerPanel } from "../checks/answer";
import { element } from "../element";
import { instantWords } from "../instant-words";
import { certificateCard } from "./certificate-card";
import { printButton } from "./copying";
import { notMatched } from "./not-matched";
import { receiptPart } from "./receipt-part";

/** The answer to a lookup. `clear` forgets it. */
export function lookupView({ certificateLookup }: CertificateLookupQuery, clear: () => void): HTMLElement {
  const { outcome, certificates, checkedAt, receipt } = certificateLookup;
  if (outcome !== "MATCHED") return notMatched("没有查到", "要紧的事，请照下面说的再核对。");
  return answerPanel(
    certificates.length === 1 ? "查到 1 本证书" : `查到 ${certificates.length} 本证书`,
    element("p", {}, `${instantWords(checkedAt)} 查的。证书以后也可能作废，要紧的时候请再查一次。`),
    ...certificates.map(certificateCard),
    receipt === null ? null : receiptPart(receipt, checkedAt),
    element("p", { class: "answer__buttons" }, printButton("打印这张结果"), clearButton(clear)),
  );
}

function clearButton(clear: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "link-button" }, "清除填的和查到的");
  button.addEventListener("click", clear);
  return button;
}
