import type { NoAnswer } from "../../client/client";
import { CODE } from "../../model/occupation-code.js";
import { askBeforeReload } from "../ask-before-leaving";
import { element } from "../element";
import { Answers } from "./answers";
import type { Applicant } from "./applicant";
import { readForm } from "./applicant";
import type { AnsweredQuestion } from "./check-view";
import { today } from "./day";
import type { Form } from "./form-entry";
import { rejectedIn } from "./problems";
import { QuestionView } from "./question-view";
import type { Question } from "./questions";
import type { Eligibility } from "./sentences";
import { type Step, Steps } from "./steps";
import { asNoAnswer, WizardPage } from "./wizard-page";

/** The script of the last pages is loaded while the first question is read, and again after a failure. */
const load = () => import("./later-pages");
const laterPages = load();

type LaterPages = Awaited<typeof laterPages>;

const NOTHING: Form = new Map();

/** Asks one question per page, only those that still matter, and shows the result. The address contains only the occupation. */
class Wizard {
  private readonly page: WizardPage;
  private readonly answers: Answers;
  private readonly steps: Steps;
  private readonly forms = new Map<Question, Form>();
  private pages: LaterPages | null = null;
  private view: QuestionView | null = null;
  private waiting = false;

  constructor(root: HTMLElement, occupation: string) {
    this.page = new WizardPage(root);
    this.answers = new Answers(occupation);
    this.steps = new Steps(
      () => this.leave(),
      () => this.show(),
    );
    // Nothing is stored, so a reload would lose the answers.
    askBeforeReload(() => !this.answers.isEmpty);
  }

  async start(): Promise<void> {
    try {
      await this.answers.request();
      this.pages = await laterPages.catch(load);
    } catch (failure) {
      // The occupation is all that was sent.
      const { code, retryAfter } = asNoAnswer(failure);
      this.page.showFailure({ code: code === "BAD_REQUEST" ? "UNKNOWN_OCCUPATION" : code, retryAfter }, () => {
        this.page.showFirst();
        void this.start();
      });
      return;
    }
    this.steps.start(this.next());
  }

  private next(): Step {
    return this.answers.left[0] ?? (this.steps.includes("answer") ? "answer" : "check");
  }

  /** Restores the state when the reader comes back. */
  private leave(): void {
    if (this.view !== null) this.forms.set(this.view.question, this.view.read());
    this.view = null;
  }

  private show(): void {
    const step = this.steps.current;
    const { eligibility } = this.answers;
    if (step === undefined || eligibility === null || this.pages === null) return;
    this.page.show(this.steps.isFirst, this.content(step, eligibility, this.pages));
  }

  private content(step: Step, eligibility: Eligibility, { checkView, answerView }: LaterPages): HTMLElement[] {
    const answered = this.answers.list;
    const ask = (question: Question) => this.steps.go(question);
    if (step === "check") return [checkView(answered, ask, () => this.confirm())];
    if (step !== "answer") return this.question(step, eligibility);
    const titleOf = (question: Question) =>
      answered.find((each) => each.question === question)?.title ?? new QuestionView(question, NOTHING).title;
    return [answerView(eligibility, { titleOf, ask, check: () => this.steps.go("check"), answered })];
  }

  private question(question: Question, { occupation }: Eligibility): HTMLElement[] {
    const view = new QuestionView(question, this.forms.get(question) ?? NOTHING);
    this.view = view;
    view.element.addEventListener("submit", (event) => this.submit(event, view));
    view.element.querySelector("[data-skip]")?.addEventListener("click", () => this.settle(view, null, []));
    const progress = `${occupation.name}，${this.steps.progress(this.answers.left)}`;
    return [element("p", { class: "govuk-caption-l progress" }, progress), view.element];
  }

  private async confirm(): Promise<void> {
    if (this.waiting) return;
    this.waiting = true;
    await this.answers.renew();
    this.waiting = false;
    this.steps.go("answer");
  }

  private submit(event: SubmitEvent, view: QuestionView): void {
    event.preventDefault();
    const read = readForm(view.question, view.read(), (id) => view.label(id), today());
    if ("faults" in read) this.page.showFaults(view, read.faults);
    else this.settle(view, read.part, view.answers());
  }

  private async settle(view: QuestionView, part: Applicant | null, lines: AnsweredQuestion["lines"]): Promise<void> {
    if (this.waiting) return;
    this.waiting = true;
    view.busy(true);
    try {
      await this.answers.settle({ question: view.question, title: view.title, lines }, part);
      if (this.view === view) this.steps.go(this.next());
    } catch (failure) {
      if (this.view === view) this.explain(view, asNoAnswer(failure));
    } finally {
      this.waiting = false;
      view.busy(false);
    }
  }

  /** Shows values that the API rejects where they were entered, even on another question's page. */
  private explain(view: QuestionView, failure: NoAnswer): void {
    const rejected = rejectedIn(failure.problems);
    if (rejected === null) {
      this.page.showFailure(failure, null);
      return;
    }
    if (this.steps.current !== rejected.question) this.steps.go(rejected.question);
    const shown = this.view ?? view;
    const faults = rejected.faults((id) => shown.label(id));
    this.page.showFaults(shown, faults);
  }
}

const root = document.querySelector<HTMLElement>("[data-wizard]");
const occupation = new URLSearchParams(location.search).get("occupation") ?? "";
// Without an occupation there is nothing to ask: it is chosen first.
if (!CODE.test(occupation)) location.replace("/eligibility/");
else if (root !== null) new Wizard(root, occupation).start();
