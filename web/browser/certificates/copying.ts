import { element } from "../element";

/** A button that copies a text and confirms it. */
export function copyButton(words: string, text: string): HTMLElement {
  const said = element("span", { role: "status" });
  const button = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, words);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = "复制好了";
    } catch {
      said.textContent = "浏览器不让复制，请选中文字自己复制";
    }
  });
  return element("span", { class: "copying" }, button, said);
}

/** A button that prints the page. */
export function printButton(words: string): HTMLElement {
  const button = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, words);
  button.addEventListener("click", () => print());
  return button;
}
