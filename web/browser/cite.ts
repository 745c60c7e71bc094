import { element } from "./element";

/** Where a fact is printed, as the `cite` macro of the pages says it. */
export function cite({
  document,
  locator,
}: {
  document: { id: string; number: string | null; title: string };
  locator: string;
}): HTMLElement {
  const link = element(
    "a",
    { class: "govuk-link", href: `/sources/#${document.id}` },
    document.number ?? `《${document.title}》`,
  );
  return element("span", { class: "cite answer__cite" }, "出处：", link, `，${locator}`);
}
