import type { CertificateLookupQuery } from "../../generated/operations.ts";
import { answerPanel } from "../checks/answer";
import { element } from "../element";
import { instantWords } from "../instant-words";
import { certificateCard } from "./certificate-card";
import { printButton } from "./copying";
import { byVoid, foundWords } from "./found-words";
import { notMatched } from "./not-matched";
import { receiptPart } from "./receipt-part";

/** The answer to a lookup. `clear` forgets it. */
export function lookupView({ certificateLookup }: CertificateLookupQuery, clear: () => void): HTMLElement {
  const { outcome, certificates, checkedAt, receipt } = certificateLookup;
  if (outcome !== "MATCHED") return notMatched("没有查到", "要紧的事，请照下面说的再核对。");
  const panel = answerPanel(
    foundWords(certificates),
    ...[...certificates].sort(byVoid).map(certificateCard),
    element("p", {}, `${instantWords(checkedAt)} 查的。证书以后也可能作废，要紧的时候请再查一次。`),
    receipt === null ? null : receiptPart(receipt, checkedAt),
    element("p", { class: "answer__buttons" }, printButton("打印这张结果"), clearButton(clear)),
  );
  if (certificates.some(({ status }) => status === "VOID")) panel.classList.add("checked", "checked--bad");
  return panel;
}

function clearButton(clear: () => void): HTMLElement {
  const button = element("button", { type: "button", class: "link-button" }, "清除填的和查到的");
  button.addEventListener("click", clear);
  return button;
}
