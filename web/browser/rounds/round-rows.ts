import type { RoundsQuery } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { roundRow } from "../../model/round-row.js";
import { element } from "../element";
import { roundStatus } from "./status";
import { SHORT } from "./words";

type Round = RoundsQuery["rounds"]["nodes"][number];

/**
 * Rounds as rows of the calendar, as the macro calendarTable writes them. Changes since the build are marked with their publication
 * day, and link to a page that is rendered when opened.
 *
 * @param built the days of the rounds that were built into the page, by id
 */
export function roundRows(rounds: readonly Round[], built: ReadonlyMap<string, string>, today: string): HTMLElement[] {
  return rounds.map((round) => {
    const { assesses, application, payment, exam, days } = roundRow(round);
    const known = built.get(round.id);
    const asBuilt = known === JSON.stringify(days) && !round.cancelled;
    // An organization that the catalogue no longer lists still has a name, and its plan a page.
    const organization = round.organization ?? round.lastListing?.organization ?? null;
    const plan = organization === null ? null : `/organizations/plan/?id=${organization.id}-${round.year}`;
    const href = asBuilt ? `/rounds/${round.id}/` : plan;
    const owner = organization?.name ?? "不在目录里的机构";
    const ownPage = known === undefined ? plan : `/organizations/${organization?.id}/plans/${round.year}/`;
    return element(
      "tr",
      { "data-id": round.id },
      element("th", { scope: "row" }, linked(round.name, href), mark(round, known === undefined, asBuilt)),
      cell("机构", linked(owner, organization === null ? null : ownPage)),
      cell("职业和等级", assesses),
      cell("申报", application),
      cell("缴费", payment),
      cell("考试", exam),
      cell("今天", element("strong", {}, round.cancelled ? "已取消" : SHORT[roundStatus(days, today)])),
    );
  });
}

function mark({ cancelled, citation }: Round, isNew: boolean, asBuilt: boolean): HTMLElement | null {
  if (asBuilt) return null;
  const day = chineseDay(citation.document.verifiedOn);
  return element("span", { class: "found-by" }, cancelled ? "已取消" : isNew ? `${day}发布` : `${day}改过`);
}

const linked = (text: string, href: string | null): Node | string =>
  href === null ? text : element("a", { class: "govuk-link", href }, text);

const cell = (label: string, content: Node | string): HTMLElement => element("td", { "data-label": label }, content);
