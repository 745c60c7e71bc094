import { element } from "./element";
import { failureWords } from "./failure-words";

/** The content of a page made from one API answer. */
export interface Fetched {
  title: string;
  content: readonly (Node | string)[];
}

/**
 * A page about what the address names with `?id=`, which is not known at build.
 *
 * @param show null: the register does not have it
 * @param missing said then
 * @param others where those are that it has
 * @param why it may be missing
 */
export function fetchedPage(
  show: (id: string) => Promise<Fetched | null>,
  missing: string,
  others: { href: string; text: string } = { href: "/courses/", text: "看全部课程" },
  why = "网址可能抄错了。",
): void {
  const root = document.querySelector<HTMLElement>("[data-fetched]");
  if (root === null) return;
  const id = new URLSearchParams(location.search).get("id") ?? "";
  const asking = [...root.childNodes];
  /** Does not pull back readers who have moved on meanwhile. */
  const focusHeading = () => {
    const heading = root.querySelector("h1");
    if (heading && document.activeElement?.contains(root)) {
      heading.tabIndex = -1;
      heading.focus();
    }
  };
  const load = async () => {
    try {
      const fetched = id === "" ? null : await show(id);
      if (fetched === null) root.replaceChildren(...notFound(missing, others, why));
      else {
        // A title may hold what `replace` takes for a pattern, such as $&.
        document.title = document.title.replace(/^[^–]*/, () => `${fetched.title} `);
        const here = document.querySelector(".govuk-breadcrumbs [aria-current]");
        if (here) here.textContent = fetched.title;
        root.replaceChildren(...fetched.content);
      }
    } catch (failure) {
      root.replaceChildren(...failed(failure, again));
    }
  };
  /** Shows the initial state. The focus was on a button that is then gone. */
  const again = async () => {
    root.replaceChildren(...asking);
    focusHeading();
    await load();
    focusHeading();
  };
  load();
}

function notFound(missing: string, { href, text }: { href: string; text: string }, why: string): Node[] {
  return [
    element("h1", { class: "govuk-heading-xl" }, missing),
    element("p", { class: "govuk-body-l" }, why),
    element("p", {}, element("a", { class: "govuk-link", href }, text)),
  ];
}

function failed(failure: unknown, retry: () => void): Node[] {
  const again = element("button", { type: "button", class: "govuk-button" }, "再试一次");
  again.addEventListener("click", retry);
  return [
    element("h1", { class: "govuk-heading-xl" }, "没有取到"),
    element("p", { class: "govuk-body-l", role: "alert" }, failureWords(failure)),
    element("p", {}, again),
  ];
}
