import { NoAnswer } from "../../client/client";
import { api } from "../api";
import { element } from "../element";
import { failureSummary, faultSummary } from "../eligibility/fault-summary";
import { shanghaiDay } from "../shanghai-day";
import { Reader } from "./form";
import { FormView } from "./form-view";

/** What a page asks the API: how its form becomes the variable `input`, and how the answer is shown. */
export interface Check<Input, Data> {
  operation: string;
  read(reader: Reader): Input;
  show(answer: Data): HTMLElement;
}

/**
 * Runs the form of a page. What is said stays in the form: it goes to the API by POST when asked for, and is kept neither in
 * the address nor in the browser.
 */
export function runCheck<Input, Data>({ operation, read, show }: Check<Input, Data>): void {
  const form = document.querySelector<HTMLFormElement>("[data-check]");
  const place = document.querySelector<HTMLElement>("[data-answer]");
  const faultsPlace = document.querySelector<HTMLElement>("[data-faults]");
  if (form === null || place === null || faultsPlace === null) return;
  const view = new FormView(form);
  const title = document.title;
  let asked = 0;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const reader = new Reader(view.values(), (id) => view.label(id), shanghaiDay(new Date()));
    const input = read(reader);
    view.mark(reader.faults);
    faultsPlace.replaceChildren();
    place.replaceChildren();
    document.title = title;
    const question = ++asked;
    if (reader.faults.length > 0) return tell(faultSummary(reader.faults, (id) => view.focus(id)));
    place.replaceChildren(element("p", { role: "status" }, "正在算…"));
    try {
      const answer = await api.ask<Data>(operation, { input });
      // A later question has its own answer.
      if (question !== asked) return;
      place.replaceChildren(show(answer));
      place.querySelector("h2")?.focus();
    } catch (failure) {
      if (question !== asked) return;
      place.replaceChildren();
      const rules = element("a", { class: "govuk-link", href: "#rules" }, "自己对照下面的规则");
      tell(failureSummary(failure instanceof NoAnswer ? failure.code : "", rules, null));
    }
  });
  // An answer is only as good as what was said for it.
  form.addEventListener("input", () => {
    asked++;
    place.replaceChildren();
  });

  function tell(summary: HTMLElement): void {
    faultsPlace?.replaceChildren(summary);
    document.title = `错误：${title}`;
    summary.focus();
  }
}
