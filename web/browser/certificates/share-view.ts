import type { CreateShareCodeMutation } from "../../generated/operations.ts";
import { answerPanel, paragraph } from "../checks/answer";
import { element } from "../element";
import { instantWords } from "../instant-words";
import { copyButton, printButton } from "./copying";
import { notMatched } from "./not-matched";
import { qrCode } from "./qr-code";

type NewCode = NonNullable<CreateShareCodeMutation["createShareCode"]>;

/** A new code to share, and the token to keep. */
export function shareView({ createShareCode }: CreateShareCodeMutation): HTMLElement {
  if (createShareCode === null) return notMatched("没有做成分享码", "没有做出分享码，也没有留下什么。");
  const { code, expiresAt } = createShareCode;
  const address = `${location.origin}/certificates/#${code}`;
  const panel = answerPanel(
    "分享码做好了",
    element(
      "div",
      { class: "share" },
      qrCode(address, "打开查验页的二维码"),
      element(
        "div",
        {},
        element("p", { class: "screen-only" }, "把二维码、网址或者分享码给对方，都一样："),
        element("p", { class: "paper-only" }, `扫左边的码，或者到 ${location.origin}/certificates/ 填这个分享码：`),
        element("p", { class: "share__code" }, inGroups(code)),
        paragraph(`到${instantWords(expiresAt)} 为止能查到。`),
        element(
          "p",
          { class: "answer__buttons" },
          copyButton("复制分享码", code),
          copyButton("复制网址", address),
          printButton("打印"),
        ),
      ),
    ),
    manage(createShareCode),
  );
  panel.classList.add("share-panel");
  // The page may show several codes, so each panel has its own id and is not a region with the same name as others.
  panel.id = `code-${code}`;
  panel.removeAttribute("aria-labelledby");
  panel.querySelector("h2")?.removeAttribute("id");
  return panel;
}

function manage({ manageToken }: NewCode): HTMLElement {
  return element(
    "section",
    { class: "share__manage" },
    element("h3", { class: "govuk-heading-m" }, "管理口令：只给您自己"),
    paragraph(
      element("strong", {}, "请现在就存好，它只显示这一次，"),
      "登记册也找不回来。凭它可以看谁在什么时候用过分享码，也可以提前撤回；别给对方。",
    ),
    element("p", { class: "share__code" }, inGroups(manageToken)),
    element("p", { class: "answer__buttons" }, copyButton("复制管理口令", manageToken)),
    element(
      "p",
      {},
      "到",
      element("a", { class: "govuk-link", href: "/certificates/share/manage/" }, "管理分享码"),
      "里填它。离开这一页或者按“清除”，就都看不到了。",
    ),
  );
}

/** Groups of four are easier to read aloud. The spaces may be omitted when typing. */
const inGroups = (text: string) => text.replace(/(.{4})(?=.)/g, "$1 ");
