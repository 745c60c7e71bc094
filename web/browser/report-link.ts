import { FACTS, factAddress } from "../model/report-address.js";
import { element } from "./element";

/** A link beside a citation by which a reader reports that very fact; null when the site was built without an address for it. */
export function reportLink(): HTMLElement | null {
  if (REPORT_ERROR_URL === "") return null;
  const link = element("a", { class: "govuk-link cite__report", href: "#" }, "报错");
  // What it says depends on where it stands.
  link.addEventListener("click", () => {
    link.href = factAddress(REPORT_ERROR_URL, {
      title: document.querySelector("h1")?.textContent?.trim() ?? "",
      address: location.origin + location.pathname,
      fact: textOf(link.closest(FACTS.join())),
      citation: link.parentElement?.textContent?.replace(link.textContent ?? "", "").trim() ?? "",
    });
  });
  return link;
}

/** The text without that of citations. */
function textOf(fact: Element | null): string {
  const copy = fact?.cloneNode(true) as Element | undefined;
  for (const cited of copy?.querySelectorAll(".cite") ?? []) cited.remove();
  return copy?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
