import { isPersonal } from "./personal-number";
import { askedPages } from "./search/asked-pages-file";
import { searchEngine } from "./search/search-engine";

/** How long to wait after a key before telling a screen reader. */
const QUIET_MS = 600;
/** How long an answer may take before it is said to be on its way. Words that come and go at once would flicker. */
const LATE_MS = 300;

/**
 * The search of the home page. The address is the state, `/?q=月嫂`, unless what is typed is somebody's own. What shows the answers comes
 * with the search.
 */
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
    input.addEventListener("focus", () => void loaded().catch(() => null), { once: true });
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
    if (isPersonal(this.#input.value)) history.replaceState(null, "", location.pathname);
    void this.#answer();
  }

  /** Only the last query counts. */
  async #answer(): Promise<void> {
    const text = this.#input.value;
    const turn = ++this.#turn;
    if (text.trim() === "") return this.#show("", []);
    const late = window.setTimeout(() => this.#turn === turn && this.#wait(), LATE_MS);
    try {
      const [engine, pages, { answersTo }] = await loaded();
      if (this.#turn === turn) this.#show(text, answersTo(text, engine, pages));
    } catch {
      if (this.#turn === turn) this.#show(text, [failed(() => this.#retry())]);
    } finally {
      window.clearTimeout(late);
    }
  }

  #wait(): void {
    window.clearTimeout(this.#announcement);
    this.#answers.hidden = false;
    this.#answers.textContent = this.#live.textContent = "正在查询…";
  }

  /** The button disappears, so the focus moves to the query. */
  #retry(): void {
    this.#input.focus();
    this.#wait();
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

const loaded = () => Promise.all([searchEngine(), askedPages(), import("./search/answers")]);

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
  return typed === "" || isPersonal(typed)
    ? location.pathname
    : `${location.pathname}?${new URLSearchParams({ q: typed })}`;
}

const form = document.querySelector<HTMLFormElement>("[data-home-search]");
const input = form?.querySelector<HTMLInputElement>("input[name=q]");
const answers = document.querySelector<HTMLElement>("[data-answers]");
const live = document.querySelector<HTMLElement>("[data-live]");
if (form && input && answers && live) new HomePage(form, input, answers, live);
