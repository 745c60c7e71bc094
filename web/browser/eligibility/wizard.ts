import operation from "../../../schema/operations/site/Eligibility.graphql";
import { NoAnswer } from "../../client/client";
import type { EligibilityQuery } from "../../generated/operations.ts";
import { api } from "../api";
import { element } from "../element";
import type { Applicant } from "./applicant";
import { readForm } from "./applicant";
import type { AnsweredQuestion } from "./check-view";
import { today } from "./day";
import { failureSummary, faultSummary } from "./fault-summary";
import type { Fault, Form } from "./form-entry";
import { placeOf } from "./problems";
import { QuestionView } from "./question-view";
import type { Question } from "./questions";
import { nextQuestion, QUESTIONS, questionsLeft } from "./questions";
import type { Eligibility } from "./sentences";
import { asNoAnswer, backLink, rules, showMessage } from "./wizard-page";

type Step = Question | "check" | "answer";

/** The script of the last pages is loaded while the first question is read, and again after a failure. */
const load = () => import("./later-pages");
const laterPages = load();

type LaterPages = Awaited<typeof laterPages>;

const NOTHING: Form = new Map();
const CODE = /^\d-\d{2}-\d{2}-\d{2}$/;

/**
 * Asks one question per page, only those that still matter, and shows the result. The answers stay in this object. The address
 * contains only the occupation, the history only the number of the step.
 */
class Wizard {
  readonly #root: HTMLElement;
  readonly #first: readonly Node[];
  readonly #occupation: string;
  readonly #siteTitle = document.title;
  readonly #forms = new Map<Question, Form>();
  #parts: ReadonlyMap<Question, Applicant> = new Map();
  readonly #answered = new Map<Question, AnsweredQuestion>();
  #steps: Step[] = [];
  #at = 0;
  #answer: Eligibility | null = null;
  #pages: LaterPages | null = null;
  #view: QuestionView | null = null;
  #waiting = false;
  #following = false;

  constructor(root: HTMLElement, occupation: string) {
    this.#root = root;
    this.#first = [...root.childNodes];
    this.#occupation = occupation;
    window.addEventListener("popstate", ({ state }) => this.#return(state));
    // Nothing is stored, so a reload would lose the answers, and the browser asks first. Readers who follow a link can come back.
    window.addEventListener("beforeunload", (event) => {
      if (this.#parts.size > 0 && !this.#following) event.preventDefault();
    });
    document.addEventListener("click", ({ target, defaultPrevented }) => {
      this.#following = !defaultPrevented && target instanceof Element && target.closest("a[href]") !== null;
    });
  }

  async start(): Promise<void> {
    try {
      this.#answer = await this.#ask(this.#parts);
      this.#pages = await laterPages.catch(load);
    } catch (failure) {
      // The occupation is all that was sent.
      const { code, retryAfter } = asNoAnswer(failure);
      const shown = { code: code === "BAD_REQUEST" ? "UNKNOWN_OCCUPATION" : code, retryAfter };
      showMessage(
        this.#root,
        failureSummary(shown, rules(), () => this.#again()),
      );
      return;
    }
    this.#steps = [this.#next()];
    history.replaceState({ step: 0 }, "");
    this.#show();
  }

  /** Shows what was shown at first. The focus has been on a button that is gone then. */
  #again(): void {
    this.#root.replaceChildren(...this.#first);
    this.#root.querySelector("h1")?.focus();
    void this.start();
  }

  async #ask(parts: ReadonlyMap<Question, Applicant>): Promise<Eligibility> {
    const applicant = Object.assign({}, ...parts.values()) as Applicant;
    const input = { occupation: this.#occupation, applicant };
    return (await api.ask<EligibilityQuery>(operation, { input })).eligibility;
  }

  #next(): Step {
    const settled = new Set(this.#answered.keys());
    const end = this.#steps.includes("answer") ? "answer" : "check";
    return nextQuestion(this.#answer?.missingFacts ?? [], settled) ?? end;
  }

  #go(step: Step): void {
    this.#leave();
    this.#steps = [...this.#steps.slice(0, this.#at + 1), step];
    this.#at = this.#steps.length - 1;
    history.pushState({ step: this.#at }, "");
    this.#show();
  }

  /** Back or forward in the browser. A step of an earlier load of the page is not known any more. */
  #return(state: { step?: number } | null): void {
    if (state?.step === undefined || this.#steps.length === 0) return;
    const step = Math.min(state.step, this.#steps.length - 1);
    if (step === this.#at) return;
    this.#leave();
    this.#at = step;
    this.#show();
  }

  /** Restores the state when the reader comes back. */
  #leave(): void {
    const step = this.#steps[this.#at];
    if (this.#view !== null && step !== "check" && step !== "answer" && step !== undefined) {
      this.#forms.set(step, this.#view.read());
    }
    this.#view = null;
  }

  #show(): void {
    const step = this.#steps[this.#at];
    if (step === undefined || this.#answer === null || this.#pages === null) return;
    const content = this.#content(step, this.#answer, this.#pages);
    this.#root.replaceChildren(backLink(this.#at === 0), ...content);
    const heading = this.#root.querySelector("h1");
    document.title = `${heading?.textContent ?? ""} – ${this.#siteTitle}`;
    window.scrollTo(0, 0);
    heading?.focus();
  }

  #content(step: Step, answer: Eligibility, pages: LaterPages): HTMLElement[] {
    if (step === "check") {
      return [
        pages.checkView(
          this.#list(),
          (question) => this.#go(question),
          () => this.#confirm(),
        ),
      ];
    }
    if (step === "answer") {
      const titleOf = (question: Question) =>
        this.#answered.get(question)?.title ?? new QuestionView(question, NOTHING).title;
      return [
        pages.answerView(answer, {
          titleOf,
          ask: (question) => this.#go(question),
          check: () => this.#go("check"),
          answered: this.#list(),
        }),
      ];
    }
    return this.#question(step, answer);
  }

  #question(question: Question, { occupation }: Eligibility): HTMLElement[] {
    const view = new QuestionView(question, this.#forms.get(question) ?? NOTHING);
    this.#view = view;
    view.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(question, view);
    });
    view.element.querySelector("[data-skip]")?.addEventListener("click", () => this.#skip(question, view));
    return [
      element("p", { class: "govuk-caption-l progress" }, `${occupation.name}，${this.#progress()}`),
      view.element,
    ];
  }

  /** How many questions there will be depends on the answers: about so many, as things stand. */
  #progress(): string {
    const before = this.#steps.slice(0, this.#at);
    if (before.includes("check")) return "更改回答";
    const open = questionsLeft(this.#answer?.missingFacts ?? [], this.#answered);
    const own = this.#steps[this.#at];
    const left = open.filter((question) => question !== own && !before.includes(question)).length;
    return `第${before.length + 1}题，大约一共${before.length + 1 + left}题`;
  }

  /** An answer is valid for its day. After midnight it is requested again. If that fails, the old answer shows its day. */
  async #confirm(): Promise<void> {
    if (this.#waiting) return;
    if (this.#answer?.asOf !== today()) {
      this.#waiting = true;
      this.#answer = await this.#ask(this.#parts).catch(() => this.#answer);
      this.#waiting = false;
    }
    this.#go("answer");
  }

  #submit(question: Question, view: QuestionView): void {
    const read = readForm(question, view.read(), (id) => view.label(id), today());
    if ("faults" in read) this.#showFaults(view, read.faults);
    else this.#settle(question, view, read.part, view.answers());
  }

  #skip(question: Question, view: QuestionView): void {
    this.#settle(question, view, null, []);
  }

  /** The facts used and the answers shown change together when the response arrives. */
  async #settle(
    question: Question,
    view: QuestionView,
    part: Applicant | null,
    lines: AnsweredQuestion["lines"],
  ): Promise<void> {
    if (this.#waiting) return;
    this.#waiting = true;
    view.busy(true);
    const parts = new Map(this.#parts);
    parts.delete(question);
    if (part !== null) parts.set(question, part);
    try {
      this.#answer = await this.#ask(parts);
      this.#parts = parts;
      this.#answered.set(question, { question, title: view.title, lines });
      if (this.#view === view) this.#go(this.#next());
    } catch (failure) {
      if (this.#view === view) this.#explain(view, failure);
    } finally {
      this.#waiting = false;
      view.busy(false);
    }
  }

  /** Shows values that the API rejects where they were entered, even on another question's page. */
  #explain(view: QuestionView, failure: unknown): void {
    const problems = failure instanceof NoAnswer ? failure.problems : [];
    const places = problems.map(placeOf).filter((place) => place !== null);
    const [first] = places;
    if (first === undefined) {
      showMessage(this.#root, failureSummary(asNoAnswer(failure), rules(), null));
      return;
    }
    if (this.#steps[this.#at] !== first.question) this.#go(first.question);
    const shown = this.#view ?? view;
    const faults = places
      .filter(({ question }) => question === first.question)
      .map(({ id }) => ({ id, message: `${shown.label(id.replace(/-(year|month|day)$/, ""))}：这样填不行，请检查` }));
    this.#showFaults(shown, faults);
  }

  #showFaults(view: QuestionView, faults: readonly Fault[]): void {
    view.show(faults);
    showMessage(
      this.#root,
      faultSummary(faults, (id) => view.focus(id)),
    );
    if (!document.title.startsWith("错误：")) document.title = `错误：${document.title}`;
  }

  #list(): AnsweredQuestion[] {
    return QUESTIONS.flatMap((question) => this.#answered.get(question) ?? []);
  }
}

const root = document.querySelector<HTMLElement>("[data-wizard]");
const occupation = new URLSearchParams(location.search).get("occupation") ?? "";
// Without an occupation there is nothing to ask: it is chosen first.
if (!CODE.test(occupation)) location.replace("/eligibility/");
else if (root !== null) new Wizard(root, occupation).start();
