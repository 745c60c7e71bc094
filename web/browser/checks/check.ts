import { NoAnswer } from "../../client/client";
import { api } from "../api";
import { element } from "../element";
import { failureSummary, faultSummary } from "../eligibility/fault-summary";
import { part } from "../part";
import { shanghaiDay } from "../shanghai-day";
import { Reader } from "./form";
import { FormView } from "./form-view";

/** A check that a page requests from the API: how its form becomes variables, and how the answer is shown. */
export interface Check<Variables, Data> {
  operation: string;
  read(reader: Reader): Variables;
  show(answer: Data): HTMLElement | Promise<HTMLElement>;
  /** The message while a request is running. */
  busy: string;
  /** Says why there is no answer, and what can be done. */
  failed(failure: NoAnswer): HTMLElement;
  /**
   * Whether an answer cannot be obtained again. It then stays when the form changes and next to later answers, which have other
   * ids, and only one request runs at a time.
   */
  keeps?: true;
}

/** A check by rules that are on the page below its form. */
export const BY_RULES = {
  busy: "正在算…",
  failed(failure: NoAnswer): HTMLElement {
    const rules = element("a", { class: "govuk-link", href: "#rules" }, "自己对照下面的规则");
    return failureSummary(failure, rules, null);
  },
};

/** A running form. */
export interface RunningCheck {
  /** Clears the input and the answer. */
  clear(): void;
  /** Fills a control without asking. */
  fill(name: string, value: string): void;
}

/**
 * Runs the form of a page. The input stays in the form. It is sent by POST on request, and is stored neither in the address nor in
 * the browser.
 */
export function runCheck<Variables extends object, Data>(check: Check<Variables, Data>): RunningCheck {
  const form = part<HTMLFormElement>("check");
  const place = part("answer");
  const faultsPlace = part("faults");
  const view = new FormView(form);
  const title = document.title;
  const busy = element("p", { role: "status" }, check.busy);
  let asked = 0;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (check.keeps && busy.isConnected) return;
    const reader = new Reader(view.values(), (id) => view.label(id), shanghaiDay(new Date()));
    const variables = check.read(reader);
    view.mark(reader.faults);
    faultsPlace.replaceChildren();
    drop();
    const question = ++asked;
    if (reader.faults.length > 0) return tell(faultSummary(reader.faults, (id) => view.focus(id)));
    place.prepend(busy);
    try {
      const shown = await check.show(await api.ask<Data>(check.operation, variables));
      // A later question has its own answer.
      if (question !== asked) return;
      place.replaceChildren(shown, ...earlier(shown));
      const heading = place.querySelector("h2");
      document.title = `${heading?.textContent ?? ""} – ${title}`;
      heading?.focus();
      // Focus alone would leave it at the bottom of a phone's screen, with its text below.
      place.scrollIntoView({ block: "nearest" });
    } catch (failure) {
      if (question !== asked) return;
      busy.remove();
      // A failure that is not the API's is a script that did not load.
      tell(check.failed(failure instanceof NoAnswer ? failure : new NoAnswer("UNREACHABLE")));
    }
  });
  // An answer is valid only for the input it was based on.
  form.addEventListener("input", () => {
    if (!check.keeps) asked++;
    drop();
  });

  /** Removes the answer, unless it cannot be obtained again. */
  function drop(): void {
    document.title = title;
    if (!check.keeps) place.replaceChildren();
  }

  /** The earlier answers that stay. */
  function earlier(shown: HTMLElement): Element[] {
    return check.keeps ? [...place.children].filter(({ id }) => id !== "" && id !== shown.id) : [];
  }

  function tell(summary: HTMLElement): void {
    faultsPlace.replaceChildren(summary);
    document.title = `错误：${title}`;
    summary.focus();
  }

  return {
    clear() {
      asked++;
      faultsPlace.replaceChildren();
      place.replaceChildren();
      document.title = title;
      view.clear();
    },
    fill(name, value) {
      view.fill(name, value);
    },
  };
}
