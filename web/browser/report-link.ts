import { reportAddress } from "../model/report-address.js";
import { element } from "./element";

/** What states one fact each. */
const FACTS = "li, tr, dd, p";
const LONGEST_FACT = 200;

/** A link beside a citation by which a reader reports that very fact; null when the site was built without an address for it. */
export function reportLink(): HTMLElement | null {
  if (REPORT_ERROR_URL === "") return null;
  const link = element("a", { class: "govuk-link cite__report", href: "#" }, "报错");
  // What it says depends on where it stands.
  link.addEventListener("click", () => {
    const title = document.querySelector("h1")?.textContent?.trim() ?? "";
    const cited = link.parentElement;
    const fact = textOf(link.closest(FACTS));
    const body = [
      `页面：${title} ${location.origin}${location.pathname}`,
      `事实：${fact.slice(0, LONGEST_FACT)}`,
      `出处：${cited?.textContent?.replace(link.textContent ?? "", "").trim()}`,
      "应当是：",
      "",
    ].join("\n");
    link.href = reportAddress(REPORT_ERROR_URL, `${title}有误`, body);
  });
  return link;
}

/** The text without that of citations. */
function textOf(fact: Element | null): string {
  const copy = fact?.cloneNode(true) as Element | undefined;
  for (const cited of copy?.querySelectorAll(".cite") ?? []) cited.remove();
  return copy?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
