import type { CertificateLookupQuery } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { element } from "../element";
import { shanghaiDay } from "../shanghai-day";
import { copyButton } from "./copying";

type Receipt = NonNullable<CertificateLookupQuery["certificateLookup"]["receipt"]>;

/** A receipt to keep. Its address has the token behind the #, which no server sees. */
export function receiptPart({ token, expiresAt, verifyUrl }: Receipt, checkedAt: string): HTMLElement {
  const here = new URL(verifyUrl);
  const open = element(
    "a",
    { class: "govuk-link", href: here.pathname + here.hash, target: "_blank", rel: "noopener" },
    "现在核对一下（另开一页）",
  );
  const part = element(
    "section",
    { class: "receipt-part", "aria-labelledby": "receipt" },
    element("h3", { class: "govuk-heading-m", id: "receipt" }, "这次查验的回执"),
    element(
      "p",
      {},
      `登记册给这个结果签了名。留着回执，到${chineseDay(shanghaiDay(new Date(expiresAt)))}以前随时可以核对，不用再查一遍，也不用再问登记册。`,
      "里面没有姓名、编号和证件号码，只有加盐的摘要。",
    ),
    element(
      "p",
      { class: "receipt-part__buttons" },
      download(token, shanghaiDay(new Date(checkedAt))),
      copyButton("复制核对的网址", verifyUrl),
      open,
    ),
  );
  drawCode(part, verifyUrl);
  return part;
}

function download(token: string, day: string): HTMLElement {
  const link = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, "下载回执");
  link.addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([token], { type: "text/plain" }));
    element("a", { href: address, download: `huizhi-${day}.txt` }).click();
    URL.revokeObjectURL(address);
  });
  return link;
}

/** On paper the receipt is a code to scan; one of very many certificates is too long for that. */
async function drawCode(part: HTMLElement, address: string): Promise<void> {
  const { qrCode } = await import("./qr-code");
  try {
    const code = qrCode(address, "核对回执的二维码");
    part.append(element("div", { class: "receipt-part__code" }, code, element("p", {}, "扫码核对这份回执")));
  } catch {
    part.append(element("p", { class: "receipt-part__code" }, "回执太长，印不成二维码；要核对请用下载的回执。"));
  }
}
