import { element } from "../element";
import type { Fault, Values } from "./form";

/** A form of the page: its values, its visible parts, and its marked faults. */
export class FormView {
  private readonly form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
    form.addEventListener("change", () => this.reveal());
    this.reveal();
  }

  values(): Values {
    return new Map([...new FormData(this.form)].map(([name, value]) => [name, String(value)]));
  }

  /** The label of a group of controls, by the id of its first control. */
  label(id: string): string {
    return this.form.querySelector<HTMLElement>(`[id="${id}-group"]`)?.dataset.label ?? "";
  }

  /** Sets a control, or picks the one of several with this value. */
  fill(name: string, value: string): void {
    const control = this.form.elements.namedItem(name);
    if (control instanceof RadioNodeList || control instanceof HTMLInputElement) control.value = value;
    this.reveal();
  }

  /** Resets the form to its state when the page opened. */
  clear(): void {
    this.form.reset();
    this.mark([]);
    this.reveal();
  }

  /** Marks the controls that must change, and clears older marks. */
  mark(faults: readonly Fault[]): void {
    for (const old of this.form.querySelectorAll(".govuk-error-message")) old.remove();
    for (const marked of this.form.querySelectorAll("[aria-invalid]")) marked.removeAttribute("aria-invalid");
    for (const group of this.form.querySelectorAll<HTMLElement>(".govuk-form-group--error")) {
      group.classList.remove("govuk-form-group--error");
      this.describe(group, null);
    }
    for (const fault of faults) this.markOne(fault);
  }

  focus(id: string): void {
    const control = this.form.querySelector<HTMLElement>(`[id="${id}"]`);
    control?.scrollIntoView({ block: "center" });
    control?.focus();
  }

  private markOne({ id, message }: Fault): void {
    const control = this.form.querySelector(`[id="${id}"]`);
    const group = control?.closest<HTMLElement>("[data-label]");
    if (!group) return;
    // A single radio button cannot be invalid, and ARIA does not allow marking it.
    if (!control?.matches("[type=radio]")) control?.setAttribute("aria-invalid", "true");
    const text = element("p", { class: "govuk-error-message", id: `${id}-error` });
    text.append(element("span", { class: "govuk-visually-hidden" }, "错误："), message);
    group.classList.add("govuk-form-group--error");
    group.querySelector(".govuk-radios, .govuk-date-input, .govuk-select, .govuk-input, .govuk-textarea")?.before(text);
    this.describe(group, text.id);
  }

  /** A screen reader reads the hint and the message with the group. */
  private describe(group: HTMLElement, error: string | null): void {
    const described = group.querySelector("fieldset, select, input, textarea");
    const ids = (described?.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => !id.endsWith("-error"));
    if (error !== null) ids.push(error);
    if (ids.join("") === "") described?.removeAttribute("aria-describedby");
    else described?.setAttribute("aria-describedby", ids.join(" ").trim());
  }

  /** Shows controls that depend on another one only when they apply. Hidden controls are not sent. */
  reveal(): void {
    const values = this.values();
    for (const part of this.form.querySelectorAll<HTMLElement>("[data-when]")) {
      const [name = "", wanted = ""] = (part.dataset.when ?? "").split("=");
      part.hidden = !wanted.split(" ").includes(values.get(name) ?? "");
    }
  }
}
