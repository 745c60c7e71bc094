import { FilteredPage } from "./filtered-page";
import { writeState } from "./list-state";
import { Rows } from "./rows";

/** Filters lists that are complete in the page. */
for (const root of document.querySelectorAll<HTMLElement>("[data-list-page]")) {
  const form = root.querySelector<HTMLFormElement>("[data-filters]");
  if (form !== null) filter(root, form);
}

function filter(root: HTMLElement, form: HTMLFormElement): void {
  const rows = new Rows(root);
  const page = new FilteredPage(root, form, (state) => {
    const shown = rows.show(state);
    page.part("empty").hidden = shown > 0;
    page.tell(`${writeState(state) === "" ? "共" : "找到"} ${shown} ${page.part("count").dataset.noun}`);
  });
  page.start();
}
