import operation from "../../../schema/operations/site/Rounds.graphql";
import type { RoundsQuery, RoundsQueryVariables } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { api } from "../api";
import { element } from "../element";
import { shanghaiDay } from "../shanghai-day";

type Round = RoundsQuery["rounds"]["nodes"][number];

/**
 * On the page of an occupation: the plans with rounds of it that were published or changed since the page was built, marked with their day.
 * What was built stays, also when the API does not answer; see the macro newerRounds.
 */
async function tellOfNewerPlans(place: HTMLElement): Promise<void> {
  const { occupation = "", newerRounds = "" } = place.dataset;
  const built = new Map<string, string>();
  for (const plan of newerRounds.split(";")) {
    const [id = "", day = ""] = plan.trim().split(" ");
    built.set(id, day);
  }
  const variables: RoundsQueryVariables = { filter: { occupation, from: shanghaiDay(new Date()) } };
  const { rounds } = await api.read<RoundsQuery>(operation, variables);
  const newer = new Map<string, HTMLElement>();
  for (const round of rounds.nodes) {
    const day = built.get(round.planId);
    if (round.organization === null || round.cancelled || saidOn(round) <= (day ?? "")) continue;
    newer.set(round.planId, told(round.organization.name, round, day !== undefined));
  }
  place.replaceChildren(...newer.values());
}

const saidOn = ({ citation }: Round): string => citation.document.verifiedOn;

function told(owner: string, round: Round, known: boolean): HTMLElement {
  const day = chineseDay(saidOn(round));
  return element(
    "p",
    { class: "fresh" },
    known
      ? `${owner}在${day}改过${round.year}年的计划，这里是以前的。`
      : `${owner}在${day}发布了${round.year}年的计划，里面有这个职业，这里还没有。`,
    element("a", { class: "govuk-link", href: `/organizations/plan/?id=${round.planId}` }, `看${round.year}年的计划`),
  );
}

for (const place of document.querySelectorAll<HTMLElement>("[data-newer-rounds]")) {
  tellOfNewerPlans(place).catch(() => undefined);
}
