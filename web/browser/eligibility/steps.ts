import type { Question } from "./questions";

/** A page of the wizard: a question, the check of all answers, or the result. */
export type Step = Question | "check" | "answer";

/** The steps the reader has taken. The browser's history contains only their numbers. */
export class Steps {
  private readonly leave: () => void;
  private readonly show: () => void;
  private steps: Step[] = [];
  private at = 0;

  /** @param leave is called before the current step changes, `show` after it has changed */
  constructor(leave: () => void, show: () => void) {
    this.leave = leave;
    this.show = show;
    addEventListener("popstate", ({ state }) => this.follow(state));
  }

  /** Undefined before the start. */
  get current(): Step | undefined {
    return this.steps[this.at];
  }

  get isFirst(): boolean {
    return this.at === 0;
  }

  /** Whether the reader has taken it, even if they have gone back since. */
  includes(step: Step): boolean {
    return this.steps.includes(step);
  }

  /**
   * Which question this is, of about how many: that depends on the answers.
   *
   * @param left the questions that still matter as things stand
   */
  progress(left: readonly Question[]): string {
    const before = this.steps.slice(0, this.at);
    if (before.includes("check")) return "更改回答";
    const own = this.current;
    const after = left.filter((question) => question !== own && !before.includes(question)).length;
    return `第${before.length + 1}题，大约一共${before.length + 1 + after}题`;
  }

  start(step: Step): void {
    this.steps = [step];
    history.replaceState({ step: 0 }, "");
    this.show();
  }

  /** Goes on to a step. Those the reader went back from are forgotten. */
  go(step: Step): void {
    this.leave();
    this.steps = [...this.steps.slice(0, this.at + 1), step];
    this.at = this.steps.length - 1;
    history.pushState({ step: this.at }, "");
    this.show();
  }

  /** Back or forward in the browser. A step of an earlier load of the page is not known any more. */
  private follow(state: { step?: number } | null): void {
    if (state?.step === undefined || this.steps.length === 0) return;
    const step = Math.min(state.step, this.steps.length - 1);
    if (step === this.at) return;
    this.leave();
    this.at = step;
    this.show();
  }
}
