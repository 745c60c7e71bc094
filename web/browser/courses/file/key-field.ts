import { element } from "../../element";
import { keyProblem } from "../../partner-key";

/** The field for a school's key. The key is kept for the next file, only in the memory of this page. */
export class KeyField {
  private readonly input = element("input", {
    class: "govuk-input batch__key",
    id: "key",
    type: "text",
    maxlength: "200",
    autocomplete: "off",
    autocapitalize: "off",
    autocorrect: "off",
    spellcheck: "false",
    "aria-describedby": "key-hint",
  });
  private readonly message = element("p", { class: "govuk-error-message", id: "key-error" });

  readonly group = element(
    "div",
    { class: "govuk-form-group" },
    element("label", { class: "govuk-label govuk-label--s", for: "key" }, "学校的密钥"),
    element(
      "div",
      { class: "govuk-hint", id: "key-hint" },
      "登记册的运营方发给学校的那一串，以 skr_ 开头。只留在这一页的内存里：不存进浏览器，不进网址，离开这一页就没有了。请不要在别人的电脑上填。",
    ),
    this.input,
  );

  constructor() {
    this.input.addEventListener("input", () => this.mark(null));
  }

  /** The key, or null with a message when it cannot be one. */
  usable(): string | null {
    const key = this.input.value.trim();
    const problem = keyProblem(key);
    if (problem === null) return key;
    this.tell(problem);
    return null;
  }

  /** Shows what is wrong with it. */
  tell(problem: string): void {
    this.mark(problem);
    this.input.focus();
  }

  clear(): void {
    this.input.value = "";
    this.mark(null);
  }

  private mark(problem: string | null): void {
    this.group.classList.toggle("govuk-form-group--error", problem !== null);
    this.input.setAttribute("aria-describedby", problem === null ? "key-hint" : "key-hint key-error");
    if (problem === null) {
      this.input.removeAttribute("aria-invalid");
      this.message.remove();
      return;
    }
    this.input.setAttribute("aria-invalid", "true");
    this.message.replaceChildren(element("span", { class: "govuk-visually-hidden" }, "错误："), problem);
    this.input.before(this.message);
  }
}
