import { element } from "../element";
import { entryCount } from "./applicant";
import type { Fault, Form } from "./form-entry";
import { copyOf, QuestionEntries } from "./question-entries";
import type { Question } from "./questions";

/** The page of one question: a copy of the template Eleventy wrote, with its entries, what was answered before, and faults. */
export class QuestionView {
  readonly element: HTMLFormElement;
  readonly question: Question;
  readonly title: string;

  constructor(question: Question, before: Form) {
    this.question = question;
    this.element = copyOf<HTMLFormElement>(document, `#question-${question}`);
    this.title = this.element.querySelector("h1")?.textContent ?? "";
    this.element.addEventListener("change", () => this.reveal());
    const list = this.element.querySelector<HTMLElement>("[data-entries]");
    if (list !== null) {
      const entries = new QuestionEntries(this.element, list, () => this.reveal());
      for (let more = Math.max(1, entryCount(before, question)); more > 0; more--) entries.add();
    }
    this.fill(before);
    this.reveal();
  }

  read(): Form {
    const form = new FormData(this.element);
    return new Map([...form].map(([name, value]) => [name, String(value)]));
  }

  /** What a group of controls is called in messages, by the id of its first control. */
  label(id: string): string {
    return this.find(`${id}-group`)?.dataset.label ?? "";
  }

  /** What was answered, for reading: each group that is shown with what was chosen or typed in it. */
  answers(): { label: string; value: string }[] {
    return [...this.element.querySelectorAll<HTMLElement>("[data-label]")]
      .filter((group) => group.closest("[hidden]") === null)
      .map((group) => ({ label: group.dataset.label ?? "", value: textOf(group) }))
      .filter(({ value }) => value !== "");
  }

  /** Marks the controls that must change. */
  show(faults: readonly Fault[]): void {
    for (const old of this.element.querySelectorAll(".govuk-error-message")) old.remove();
    for (const marked of this.element.querySelectorAll("[aria-invalid]")) marked.removeAttribute("aria-invalid");
    for (const group of this.element.querySelectorAll(".govuk-form-group--error")) {
      group.classList.remove("govuk-form-group--error");
    }
    for (const fault of faults) this.mark(fault);
  }

  busy(busy: boolean): void {
    this.element.setAttribute("aria-busy", String(busy));
    const status = this.element.querySelector("[data-busy]");
    if (status !== null) status.textContent = busy ? "正在核对…" : "";
  }

  focus(id: string): void {
    const control = this.find(id) ?? this.find(`${id}-group`);
    control?.scrollIntoView({ block: "center" });
    control?.focus();
  }

  private mark({ id, message }: Fault): void {
    const control = this.find(id);
    const group = control?.closest<HTMLElement>("[data-label]") ?? this.find(`${this.question}-any-group`);
    if (!group) return;
    const text = element("p", { class: "govuk-error-message", id: `${id}-error` });
    text.append(element("span", { class: "govuk-visually-hidden" }, "错误："), message);
    group.classList.add("govuk-form-group--error");
    const anchor = group.querySelector(
      ".govuk-radios, .govuk-date-input, .govuk-select, .govuk-input, .govuk-checkboxes",
    );
    anchor?.before(text);
    if (control?.matches("input[type=text], select")) control.setAttribute("aria-invalid", "true");
    const described = control?.closest("fieldset, select") ?? control;
    const others = (described?.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .filter((of) => !of.endsWith("-error"));
    described?.setAttribute("aria-describedby", [...others, text.id].join(" ").trim());
  }

  private find(id: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`[id="${id}"]`);
  }

  private fill(form: Form): void {
    for (const control of this.element.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
      const value = form.get(control.name);
      if (value === undefined) continue;
      if (control instanceof HTMLInputElement && control.type !== "text") control.checked = control.value === value;
      else control.value = value;
    }
  }

  /** Shows what depends on another control only where it matters. */
  private reveal(): void {
    const form = this.read();
    for (const part of this.element.querySelectorAll<HTMLElement>("[data-when]")) {
      const [name = "", values = ""] = (part.dataset.when ?? "").split("=");
      part.hidden = !values.split(" ").includes(form.get(name) ?? "");
    }
  }
}

function textOf(group: HTMLElement): string {
  const [year, month, day] = [...group.querySelectorAll<HTMLInputElement>(".govuk-date-input input")].map(({ value }) =>
    value.trim(),
  );
  if (year !== undefined) return `${year}年${month}月${day === "" ? "" : `${day}日`}`;
  const select = group.querySelector("select");
  if (select !== null) return select.selectedOptions[0]?.text ?? "";
  const chosen = group.querySelector<HTMLInputElement>("input:checked");
  if (chosen !== null) return chosen.labels?.[0]?.textContent?.trim() ?? "";
  return group.querySelector<HTMLInputElement>("input[type=text]")?.value.trim() ?? "";
}
