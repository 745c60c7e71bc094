import { searchEngine } from "./search/search-engine";

/** How long to wait after a key before telling a screen reader. */
const QUIET_MS = 600;

/** The search of the home page. The address is the state: `/?q=月嫂`. What shows the answers comes with the search. */
class HomePage {
  readonly #input: HTMLInputElement;
  readonly #answers: HTMLElement;
  readonly #live: HTMLElement;
  #turn = 0;
  #announcement = 0;

  constructor(form: HTMLFormElement, input: HTMLInputElement, answers: HTMLElement, live: HTMLElement) {
    this.#input = input;
    this.#answers = answers;
    this.#live = live;
    input.addEventListener("focus", () => void searchEngine().catch(() => null), { once: true });
    input.addEventListener("input", () => {
      history.replaceState(null, "", address(input.value));
      void this.#answer();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#answer().then(() => answers.querySelector<HTMLElement>("h2")?.focus());
    });
    window.addEventListener("popstate", () => this.#followAddress());
    window.addEventListener("pageshow", () => this.#followAddress());
  }

  #followAddress(): void {
    this.#input.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, this.#input.maxLength);
    void this.#answer();
  }

  /** Only the last query counts. */
  async #answer(): Promise<void> {
    const text = this.#input.value;
    const turn = ++this.#turn;
    if (text.trim() === "") return this.#show("", []);
    try {
      const [engine, { answersTo }] = await Promise.all([searchEngine(), import("./search/answers")]);
      if (this.#turn === turn) this.#show(text, answersTo(text, engine));
    } catch {
      if (this.#turn === turn) this.#show(text, [failed(() => this.#retry())]);
    }
  }

  /** The button disappears, so the focus moves to the query. */
  #retry(): void {
    this.#input.focus();
    this.#answers.textContent = this.#live.textContent = "正在查询…";
    void this.#answer();
  }

  /** Tells a screen reader what was found, when nothing more is typed. */
  #tell(): void {
    const heading = this.#answers.querySelector("h2, p")?.textContent ?? "";
    const found = this.#answers.querySelectorAll(".answers__answer").length;
    this.#live.textContent = found === 0 ? heading : `${heading}：找到 ${found} 个`;
  }

  #show(text: string, answers: readonly HTMLElement[]): void {
    this.#answers.hidden = text.trim() === "";
    this.#answers.replaceChildren(...answers);
    window.clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => this.#tell(), QUIET_MS);
  }
}

function failed(again: () => void): HTMLElement {
  const told = document.createElement("p");
  told.textContent = "查询失败，请检查网络后再试一次。";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary";
  button.textContent = "再试一次";
  button.addEventListener("click", again);
  told.append(" ", button);
  return told;
}

function address(text: string): string {
  const typed = text.trim();
  return typed === "" ? location.pathname : `${location.pathname}?${new URLSearchParams({ q: typed })}`;
}

const form = document.querySelector<HTMLFormElement>("[data-home-search]");
const input = form?.querySelector<HTMLInputElement>("input[name=q]");
const answers = document.querySelector<HTMLElement>("[data-answers]");
const live = document.querySelector<HTMLElement>("[data-live]");
if (form && input && answers && live) new HomePage(form, input, answers, live);
